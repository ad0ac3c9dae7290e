import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { findingsIn } from '../coding/finding.ts';
import { rowsOf } from '../home/duckdb.ts';
import { idOf } from '../schemas/ids.ts';
import type { Row } from '../schemas/table.ts';
import { responseTools, triggerCandidates } from '../schemas/tables/triggers.ts';
import { parseTools } from '../signals/tools.ts';
import { packageRoot, read } from '../sql/statements.ts';
import { createReleaseTable } from './scratch-tables.ts';

/**
 * The ledger of triggers and the tools that phases open. Candidates are looked for at every derivation, in the few
 * passages that name such a crime, and not when passages are coded: they are no rows of coding, and a better rule then
 * needs no new reading of everything.
 */
export async function createTriggers(connection: DuckDBConnection, scratch: string): Promise<void> {
  await createReleaseTable(connection, scratch, triggerCandidates, await candidates(connection));
  await connection.run(`CREATE OR REPLACE TABLE triggers AS ${read('views', 'triggers')}`);
  const tools = await readFile(join(packageRoot(), 'signals', 'policy', 'tools.yaml'), 'utf8');
  await createReleaseTable(connection, scratch, responseTools, parseTools(tools));
}

/** One a passage, country and body: the first sentence of a passage stands for those that say it again. */
async function candidates(connection: DuckDBConnection): Promise<Row<typeof triggerCandidates>[]> {
  const rows = await rowsOf(
    connection,
    `SELECT p.passage_id, p.document_id, p.paragraph, p.body, d.title, d.countries, d.known_at
     FROM current_passages AS p
     JOIN current_documents AS d USING (document_id)
     JOIN sources USING (source_id)
     WHERE sources.coded AND sources.source_family IN ('UN', 'HRC') AND coalesce(d.language_code, 'en') = 'en'
       AND regexp_matches(p.body, 'genocid|crimes? against humanity|war crimes?|ethnic(ally)? cleans', 'i')
     ORDER BY p.passage_id`,
  );
  const found = rows.flatMap((row) => candidatesOf(row as unknown as Told));
  return [...new Map(found.map((row) => [row.trigger_id, row])).values()];
}

interface Told {
  readonly passage_id: string;
  readonly document_id: string;
  readonly paragraph: string;
  readonly body: string;
  readonly title: string | null;
  readonly countries: string | null;
  readonly known_at: string;
}

function candidatesOf({ passage_id, document_id, paragraph, body, title, countries, known_at }: Told) {
  const about = { title, countries: countries?.split(';') ?? [], known_at };
  const found = findingsIn(body, about).map(({ crimes, phrase, ...finding }) => ({
    trigger_id: idOf('trigger', document_id, paragraph, finding.country_iso3, finding.body),
    ...finding,
    crimes: crimes.join(';'),
    standard_phrase: phrase,
    document_id,
    passage_id,
  }));
  return found.reverse();
}
