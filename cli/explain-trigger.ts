import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../home/duckdb.ts';
import type { HomePaths } from '../home/paths.ts';
import { bold, cellText, dim, type Say } from './output.ts';
import { passageText } from './passage-text.ts';

/** A trigger down to its sentence, paragraph and capture. False where the release has no trigger of this id. */
export async function explainTrigger(
  paths: HomePaths,
  connection: DuckDBConnection,
  id: string,
  json: boolean,
  say: Say,
): Promise<boolean> {
  const [row] = await rowsOf(
    connection,
    `SELECT t.* EXCLUDE (decided_at), d.title, d.address, d.address_state, c.warc, c.warc_offset
     FROM triggers AS t
     JOIN documents AS d USING (document_id)
     JOIN captures AS c ON c.capture_sha256 = t.capture_sha256 AND c.source_id = t.source_id
     WHERE t.trigger_id = $1 ORDER BY c.captured_at, c.warc_offset LIMIT 1`,
    [id],
  );
  if (!row) return false;
  const text = row.passage_id === null ? undefined : await passageText(paths, row);
  if (json) {
    say.out(JSON.stringify({ trigger: row, sentence: text ?? null }));
    return true;
  }
  say.out(bold(`${cellText(row.country_iso3)} ${cellText(row.known_at)}: ${cellText(row.state)}`));
  say.out(
    `${cellText(row.kind)} of ${cellText(row.body)}; resembles ${cellText(row.crimes)}; standard of proof ` +
      `${cellText(row.standard_of_proof)}; by ${cellText(row.confirmed_by)}, ${cellText(row.reason)}`,
  );
  if (text !== undefined) say.out(`  “${cellText(text)}”`);
  const name = cellText(row.symbol ?? row.reference ?? row.title ?? row.document_id);
  const address = cellText(row.address ?? `address ${cellText(row.address_state)}`);
  say.out(dim(`  ¶${cellText(row.paragraph)} of ${name}, ${address}`));
  say.out(
    dim(
      `  capture ${cellText(row.capture_sha256).slice(0, 16)}… in ${cellText(row.warc)} at byte ${cellText(row.warc_offset)}`,
    ),
  );
  return true;
}
