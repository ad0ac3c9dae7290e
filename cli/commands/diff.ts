import { join } from 'node:path';
import { findHome, homePaths } from '../../home/paths.ts';
import { isRetrospective, listReleases, readLatest } from '../../home/releases.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { compareReleases, type ReleaseDiff } from '../diff/compare.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { bold, cellText, dim, type Say, sayTo, table } from '../output.ts';

/** Changed signals that fit on one screen. */
const SHOWN = 20;

/** `tocsin releases diff [before] [after]`: without vintages, the latest against the one before it. */
export async function diff(
  before: string | undefined,
  after: string | undefined,
  flags: CommonFlags,
): Promise<number> {
  const { releases } = homePaths(findHome(flags.home, process.env));
  const known = await listReleases(releases);
  const second = after ?? (await readLatest(releases))?.vintage;
  // A retrospective release is no predecessor: it says less because it may know less.
  const earlier = known.slice(0, known.indexOf(second ?? '')).findLast((v) => !isRetrospective(v));
  const first = before ?? earlier;
  if (second === undefined || first === undefined)
    throw new TocsinError('nothing_run', `${releases} holds no two releases to compare`);
  for (const vintage of [first, second])
    if (!known.includes(vintage))
      throw new TocsinError('not_found', `no release ${vintage}; they are: ${known.join(', ')}`);
  const found = await compareReleases(join(releases, first), join(releases, second));
  const say = sayTo(false);
  if (flags.json) say.out(JSON.stringify({ before: first, after: second, ...found }));
  else show(first, second, found, say);
  return EXIT.well;
}

function show(before: string, after: string, found: ReleaseDiff, say: Say): void {
  say.out(bold(`From release ${before} to ${after}`));
  if (found.tables.length === 0 && found.schema.length === 0) {
    say.out('Their rows are the same.');
    return;
  }
  if (found.schema.length > 0) say.out(`\nTables and columns\n${found.schema.join('\n')}`);
  if (found.tables.length > 0)
    say.out(`\n${table(found.tables.map(cells), ['table', 'added', 'gone', 'altered'])}`);
  if (found.statements.length > 0)
    say.out(
      `\nStatements, and why\n${table(found.statements.map(cells), ['source_id', 'change', 'cause', 'statements'])}`,
    );
  if (found.signals.length === 0)
    say.out('\nOf months that both speak of, no trend, silence or phase has another level or standing.');
  else showSignals(found.signals, say);
}

function showSignals(signals: ReleaseDiff['signals'], say: Say): void {
  const lines = signals.slice(0, SHOWN).map(signalLine);
  say.out(
    `\nTrends, silences and phases with another level or standing in the same month\n${lines.join('\n')}`,
  );
  const rest = signals.length - lines.length;
  if (rest > 0) say.out(dim(`… and ${rest} more (--json shows all)`));
}

function signalLine(row: Readonly<Record<string, unknown>>): string {
  const parts = ['change', 'standing', 'phase', 'incidents'].flatMap((name) => {
    const [was, is] = [row[`${name}_before`], row[`${name}_after`]];
    return was === is ? [] : [`${name} ${cellText(was)} → ${cellText(is)}`];
  });
  const what = cellText(row.act_family ?? row.signal_type);
  return `${cellText(row.country_iso3)} ${what} ${cellText(row.period)}: ${parts.join(', ')} (${cellText(row.signal_id)})`;
}

/** Counts stay numbers, so that they stand to the right. */
function cells(row: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'number' ? value : cellText(value)]),
  );
}
