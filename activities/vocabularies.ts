import type { DuckDBConnection } from '@duckdb/node-api';
import { addressMayNamePerson } from '../coding/persons.ts';
import { actRows } from '../coding/vocabulary/act-rows.ts';
import { rowsOf } from '../home/duckdb.ts';
import { COUNTRIES, countryRows } from '../schemas/countries.ts';
import { batches as batchTable, sourceHealth } from '../schemas/tables/provenance.ts';
import { countriesTable } from '../schemas/tables/signals.ts';
import { actsTable } from '../schemas/tables/vocabulary.ts';
import { SOURCES } from '../sources/registry.ts';
import { createFromLines, createReleaseTable } from './scratch-tables.ts';
import { healthOf } from './source-health.ts';

/** What SQL and a release need to know of code: sources, the countries that each claims to look at, all countries, acts. */
export async function createVocabularies(connection: DuckDBConnection, scratch: string): Promise<void> {
  const sources = SOURCES.map(({ meta }) => ({
    source_id: meta.id,
    source_family: meta.family,
    publisher: meta.publisher,
    kind: meta.kind,
    coded: meta.coded,
    since: meta.since,
  }));
  const panels = SOURCES.filter(({ meta }) => meta.coded).flatMap(({ meta }) =>
    panelOf(meta.panel).map((country_iso3) => ({ source_id: meta.id, country_iso3 })),
  );
  await createFromLines(
    connection,
    scratch,
    'sources',
    sources,
    "source_id: 'VARCHAR', source_family: 'VARCHAR', publisher: 'VARCHAR', kind: 'VARCHAR', coded: 'BOOLEAN', since: 'DATE'",
  );
  await createFromLines(
    connection,
    scratch,
    'panels',
    panels,
    "source_id: 'VARCHAR', country_iso3: 'VARCHAR'",
  );
  await createReleaseTable(connection, scratch, countriesTable, countryRows());
  await createReleaseTable(connection, scratch, actsTable, actRows());
}

/** "world" is the members of the United Nations and the places whose people it reports on beside them. */
const BESIDE_MEMBERS = new Set(['PSE', 'VAT', 'XKX', 'TWN', 'ESH', 'HKG']);

function panelOf(panel: 'world' | readonly string[]): readonly string[] {
  if (panel !== 'world') return panel;
  return COUNTRIES.filter((c) => c.unMember || BESIDE_MEMBERS.has(c.iso3)).map((c) => c.iso3);
}

/** Local files whose name may be that of a person, for the disclosure gate of captures. */
export async function createNamedFiles(connection: DuckDBConnection, scratch: string): Promise<void> {
  const rows = await rowsOf(
    connection,
    "SELECT DISTINCT address FROM fact.captures WHERE starts_with(address, 'file:')",
  );
  const named = rows.filter(({ address }) => addressMayNamePerson(String(address)));
  await createFromLines(connection, scratch, 'named_files', named, "address: 'VARCHAR'");
}

/** How each source fares on the day of the vintage, as of which only what was looked at by then counts. */
export async function createHealth(
  connection: DuckDBConnection,
  scratch: string,
  today: string,
): Promise<void> {
  const rows = await rowsOf(
    connection,
    `SELECT * REPLACE (strftime(captured_to, '%Y-%m-%dT%H:%M:%S.%gZ') AS captured_to) FROM fact.batches
     WHERE getvariable('as_of') IS NULL OR captured_to::DATE <= getvariable('as_of')::DATE`,
  );
  const batches = rows.map((row) => batchTable.row.parse(row));
  const health = SOURCES.map(({ meta }) => healthOf(meta, batches, today));
  await createReleaseTable(connection, scratch, sourceHealth, health);
}
