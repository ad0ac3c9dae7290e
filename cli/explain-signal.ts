import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../home/duckdb.ts';
import type { HomePaths } from '../home/paths.ts';
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
  // `to_json`: a release of an earlier version has no column `spans`.
  const evidence = await rowsOf(
    connection,
    `SELECT v.indicator_id, v.incident_id, v.act_code, v.occurred_from, v.occurred_to, v.date_precision, v.known_at,
            v.count_min, v.count_max, v.perpetrator_class, v.asserted_by, v.admin1, v.confidence, v.rule_id,
            v.char_start, v.char_end, to_json(v) ->> 'spans' AS spans, p.passage_id, p.paragraph, d.document_id, d.title, d.title_state, d.symbol,
            d.address, d.address_state, c.source_id, c.capture_sha256, c.warc, c.warc_offset, c.captured_at
     FROM signal_evidence AS e
     JOIN violation_indicators AS v USING (indicator_id)
     JOIN passages AS p USING (passage_id)
     JOIN documents AS d ON d.document_id = v.document_id
     JOIN captures AS c ON c.capture_sha256 = d.capture_sha256 AND c.source_id = d.source_id
     WHERE e.signal_id = $1
     QUALIFY row_number() OVER (PARTITION BY v.indicator_id ORDER BY c.captured_at, c.warc_offset) = 1
     ORDER BY v.known_at DESC, v.incident_id, v.indicator_id`,
    [String(signal.signal_id)],
  );
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
  const words = text === undefined ? '' : spanWords(row.spans, text, Number(row.char_start));
  if (words !== '') say.out(dim(`  read from ${cellText(words)}`));
  say.out(
    dim(
      `  ¶${cellText(row.paragraph)} of ${cellText(row.symbol ?? row.title ?? row.document_id)}, ${cellText(row.address ?? `address ${cellText(row.address_state)}`)}`,
    ),
  );
  say.out(
    dim(
      `  capture ${cellText(row.capture_sha256).slice(0, 16)}… in ${cellText(row.warc)} at byte ${cellText(row.warc_offset)}`,
    ),
  );
}
