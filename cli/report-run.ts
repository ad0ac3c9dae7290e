import { relative } from 'node:path';
import type { HomePaths } from '../home/paths.ts';
import type { RaiseResult, WindowResult } from '../schemas/steps.ts';
import type { PipelineResult, SourceResult } from '../workflows/pipeline.ts';
import type { RefreshResult } from '../workflows/refresh.ts';
import { type Say, table } from './output.ts';

/** What came in per source, and where the release is. */
export async function reportRun(
  paths: HomePaths,
  result: PipelineResult,
  json: boolean,
  say: Say,
): Promise<void> {
  if (json) {
    say.out(
      JSON.stringify({
        home: paths.root,
        sources: result.sources.map(summary),
        release: result.refreshed?.release ?? null,
        alerts: result.refreshed?.alerts ?? null,
      }),
    );
    return;
  }
  say.out(
    table(result.sources.map(summary), [
      'source',
      'outcome',
      'captures',
      'documents',
      'skipped',
      'indicators',
      'machinery',
      'problems',
      'new',
    ]),
  );
  for (const { source_id, error } of result.sources) if (error) say.out(`${source_id}: ${error}`);
  if (result.refreshed !== null) sayRelease(result.refreshed, say);
}

/** What was derived, and the release that came of it. */
export function sayRelease({ release, derived, alerts }: RefreshResult, say: Say): void {
  say.out(`\n${derived.incidents} incidents, ${derived.signals} signal rows`);
  if (release.vintage === null) say.out('no release: nothing was captured');
  else if (release.published)
    say.out(`release ${release.vintage}: ${relative(process.cwd(), release.path ?? '')}`);
  else say.out(`nothing new: release ${release.vintage} says the same and stays the latest`);
  if (alerts === null || alerts.raised + alerts.undelivered === 0) return;
  say.out(newAlerts(alerts));
}

/** How many alerts are new, all of them counted, and what did not reach somebody. */
export function newAlerts({ raised, open, undelivered }: RaiseResult): string {
  const left = undelivered === 0 ? '' : `; ${undelivered} messages are still to be delivered`;
  return `${raised} new alerts, ${open} open: "tocsin alerts list"${left}`;
}

function summary({ source_id, windows, error }: SourceResult) {
  const sum = (of: (w: WindowResult) => number) => windows.reduce((total, w) => total + of(w), 0);
  return {
    source: source_id,
    outcome: error === null ? outcomes(windows) : 'error',
    captures: sum((w) => w.captures),
    documents: sum((w) => w.readings),
    skipped: sum((w) => w.skipped),
    indicators: sum((w) => w.violations),
    machinery: sum((w) => w.machinery),
    problems: sum((w) => w.problems),
    new: sum((w) => w.new_readings),
  };
}

/** `ok`, or each outcome with its windows: `ok ×38, blocked ×2`. */
function outcomes(windows: readonly WindowResult[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of windows) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const entries = [...counts];
  const [only] = entries;
  if (entries.length === 1 && only) return only[0];
  return entries.map(([outcome, n]) => `${outcome} ×${n}`).join(', ');
}
