import type { HomePaths } from '../../home/paths.ts';
import type { BackfillResult, EndedWindow } from '../../workflows/backfill.ts';
import { type Say, table } from '../output.ts';
import { sayRelease } from '../report-run.ts';
import type { Asked } from './asked.ts';

const COLUMNS = [
  'from',
  'to',
  'outcome',
  'captures',
  'documents',
  'skipped',
  'indicators',
  'machinery',
  'problems',
  'new',
];

/** A row a window with its outcome, and where the release is. */
export function reportBackfill(
  paths: HomePaths,
  asked: Asked,
  result: BackfillResult,
  json: boolean,
  say: Say,
): void {
  const rows = result.windows.map(rowOf);
  if (json) {
    const { source_id, unit } = asked;
    say.out(
      JSON.stringify({
        home: paths.root,
        source: source_id,
        window: unit,
        windows: rows,
        release: result.release,
      }),
    );
    return;
  }
  say.out(table(rows, COLUMNS));
  for (const { from, to, error } of result.windows) if (error) say.out(`${from} to ${to}: ${error}`);
  sayRelease(result, say);
}

/** What the window ended with: a fetch outcome, `error`, or `complete before` where nothing was asked. */
export function outcomeOf({ result, error }: EndedWindow): string {
  if (error !== null) return 'error';
  return result?.outcome ?? 'complete before';
}

/** A window that did not bring all of its days. One that was complete before needs nobody. */
export function needsAttention({ result, error }: EndedWindow): boolean {
  if (error !== null) return true;
  if (result === null) return false;
  return !result.loaded || (result.outcome !== 'ok' && result.outcome !== 'empty_confirmed');
}

function rowOf(window: EndedWindow) {
  const { from, to, result } = window;
  return {
    from,
    to,
    outcome: outcomeOf(window),
    attention: needsAttention(window),
    captures: result?.captures ?? null,
    documents: result?.readings ?? null,
    skipped: result?.skipped ?? null,
    indicators: result?.violations ?? null,
    machinery: result?.machinery ?? null,
    problems: result?.problems ?? null,
    new: result?.new_readings ?? null,
    error: window.error,
  };
}
