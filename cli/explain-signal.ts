import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../home/duckdb.ts';
import type { HomePaths } from '../home/paths.ts';
import { read } from '../sql/statements.ts';
import { bold, cellText, dim, figure, type Say } from './output.ts';
import { passageText } from './passage-text.ts';
import { spanWords } from './span-words.ts';

/** Evidence rows that fit on one screen. */
const SHOWN = 6;

/** A signal down to its evidence: statement → passage → capture (WARC file and offset) → address. */
export async function explainSignal(
  paths: HomePaths,
  connection: DuckDBConnection,
  signal: Readonly<Record<string, unknown>>,
  json: boolean,
  say: Say,
): Promise<void> {
  const evidence = await rowsOf(connection, read('looking', 'evidence_of_signal'), [
    String(signal.signal_id),
  ]);
  if (json) return say.out(JSON.stringify({ signal, evidence }));
  say.out(
    bold(
      `${cellText(signal.country_iso3)} ${cellText(signal.act_family)} ${cellText(signal.period_start)}: ${cellText(signal.change)}`,
    ),
  );
  say.out(cellText(signal.why));
  const months = signal.window_periods === 1 ? 'month' : 'months';
  say.out(
    `${figure(signal.incidents)} incidents this month; tested over ${figure(signal.window_periods)} ${months}: expected ` +
      `${figure(signal.expected)}, p ${figure(signal.p_value)}; standing ${figure(signal.standing)}; exposure ` +
      `${figure(signal.exposure)} documents, attention ${figure(signal.attention)}; ${figure(signal.monitoring)}; policy ` +
      figure(signal.policy_version),
  );
  for (const row of evidence.slice(0, SHOWN)) await showEvidence(paths, row, say);
  const rest = evidence.length - SHOWN;
  if (rest > 0) say.out(dim(`\n… and ${rest} statements more (--json shows all)`));
  if (evidence.length === 0) say.out('\nno statement stands behind it');
}

async function showEvidence(
  paths: HomePaths,
  row: Readonly<Record<string, unknown>>,
  say: Say,
): Promise<void> {
  const when =
    row.occurred_from === null ? 'undated' : `${cellText(row.occurred_from)} to ${cellText(row.occurred_to)}`;
  say.out(
    `\n${cellText(row.act_code)} ${when} (${cellText(row.date_precision)}), known ${cellText(row.known_at)}, says ${cellText(row.asserted_by)}; rule ${cellText(row.rule_id)}, incident ${cellText(row.incident_id)}`,
  );
  const text = await passageText(paths, row);
  say.out(
    text === undefined ? dim('  (the passage cannot be read from the archive)') : `  “${cellText(text)}”`,
  );
  if (row.withheld_for) say.out(dim(`  the release says less of it: ${cellText(row.withheld_for)}`));
  const words = text === undefined ? '' : spanWords(row.spans, text, Number(row.char_start));
  if (words !== '') say.out(dim(`  read from ${cellText(words)}`));
  const paragraph = row.paragraph === null ? '' : `¶${cellText(row.paragraph)} of `;
  say.out(
    dim(
      `  ${paragraph}${cellText(row.symbol ?? row.title ?? row.document_id)}, ${cellText(row.address ?? `address ${cellText(row.address_state)}`)}`,
    ),
  );
  say.out(
    dim(
      `  capture ${cellText(row.capture_sha256).slice(0, 16)}… in ${cellText(row.warc)} at byte ${cellText(row.warc_offset)}`,
    ),
  );
}
