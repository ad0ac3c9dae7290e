import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { WHOLLY_READ } from '../coding/language.ts';
import { addressMayNamePerson } from '../coding/persons.ts';
import { actRows } from '../coding/vocabulary/act-rows.ts';
import { rowsOf } from '../home/duckdb.ts';
import { rowLines } from '../home/load.ts';
import type { HomePaths } from '../home/paths.ts';
import type { Warehouse } from '../home/warehouse.ts';
import { FAMILY_CODES } from '../schemas/acts.ts';
import { COUNTRIES, countryRows } from '../schemas/countries.ts';
import { TocsinError } from '../schemas/errors.ts';
import type { DeriveResult } from '../schemas/steps.ts';
import { literal } from '../schemas/table.ts';
import { batches as batchTable, sourceHealth } from '../schemas/tables/provenance.ts';
import { countriesTable, signals } from '../schemas/tables/signals.ts';
import { actsTable } from '../schemas/tables/vocabulary.ts';
import { parsePolicy } from '../signals/policy.ts';
import { SOURCES } from '../sources/registry.ts';
import { packageRoot, read, relationStatements } from '../sql/statements.ts';
import { detectSignals, signalLine } from './detect.ts';
import { withHeartbeat } from './heartbeat.ts';
import { createRiskProfile } from './risk-profile.ts';
import { createFromLines, createReleaseTable } from './scratch-tables.ts';
import { healthOf } from './source-health.ts';
import { createTriggers } from './triggers.ts';

/**
 * The knowledge cut-off: `asOf`, or how far the sources were looked at; NULL before the first look. What the desk says
 * moves no period. Throws `usage` where nobody has looked up to `asOf` yet.
 */
export async function knownUntil(connection: DuckDBConnection, asOf?: string): Promise<string | null> {
  const [row] = await rowsOf(
    connection,
    "SELECT max(captured_to)::DATE AS day FROM fact.batches WHERE origin <> 'desk'",
  );
  if (!row?.day) return null;
  const until = String(row.day);
  if (asOf === undefined || asOf <= until) return asOf ?? until;
  throw new TocsinError(
    'usage',
    `--as-of ${asOf}: the sources were looked at up to ${until}, give a day before`,
  );
}

/** Computes everything between facts and release again: incidents, series, signals and their evidence. */
export function deriveActivity(paths: HomePaths, warehouse: Warehouse) {
  return (): Promise<DeriveResult> => withHeartbeat(() => derive(warehouse, join(paths.work, 'derive')));
}

/**
 * As the activity, for a warehouse that is open. `scratch` is a folder for the lines that go back into it. `asOf`, a
 * day: only what was public by then is read, and nothing is estimated from what came later.
 */
export async function derive(warehouse: Warehouse, scratch: string, asOf?: string): Promise<DeriveResult> {
  await mkdir(scratch, { recursive: true });
  return warehouse.exclusive(async (connection) => {
    const day = await knownUntil(connection, asOf);
    if (day === null) return { incidents: 0, series: 0, signals: 0, vintage_day: null };
    await connection.run(`SET VARIABLE vintage_day = ${literal(day)}`);
    await connection.run(`SET VARIABLE as_of = ${asOf === undefined ? 'NULL' : literal(asOf)}`);
    await connection.run(`SET VARIABLE families = [${FAMILY_CODES.map(literal).join(', ')}]`);
    await connection.run(`SET VARIABLE wholly_read = [${WHOLLY_READ.map(literal).join(', ')}]`);
    await createVocabularies(connection, scratch);
    await createNamedFiles(connection, scratch);
    await createHealth(connection, scratch, day);
    for (const statement of relationStatements()) await connection.run(statement);
    await createTriggers(connection, scratch);
    await createSignals(connection, scratch);
    const [counts] = await rowsOf(
      connection,
      `SELECT (SELECT count(*) FROM incidents)::INT AS incidents, (SELECT count(*) FROM series)::INT AS series,
              (SELECT count(*) FROM signals)::INT AS signals`,
    );
    await rm(scratch, { recursive: true, force: true });
    return {
      incidents: Number(counts?.incidents),
      series: Number(counts?.series),
      signals: Number(counts?.signals),
      vintage_day: day,
    };
  });
}

/** What SQL and a release need to know of code: sources, the countries that each claims to look at, all countries, acts. */
async function createVocabularies(connection: DuckDBConnection, scratch: string): Promise<void> {
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
async function createNamedFiles(connection: DuckDBConnection, scratch: string): Promise<void> {
  const rows = await rowsOf(
    connection,
    "SELECT DISTINCT address FROM fact.captures WHERE starts_with(address, 'file:')",
  );
  const named = rows.filter(({ address }) => addressMayNamePerson(String(address)));
  await createFromLines(connection, scratch, 'named_files', named, "address: 'VARCHAR'");
}

/** How each source fares on the day of the vintage. */
async function createHealth(connection: DuckDBConnection, scratch: string, today: string): Promise<void> {
  const rows = await rowsOf(
    connection,
    "SELECT * REPLACE (strftime(captured_to, '%Y-%m-%dT%H:%M:%S.%gZ') AS captured_to) FROM fact.batches",
  );
  const batches = rows.map((row) => batchTable.row.parse(row));
  const health = SOURCES.map(({ meta }) => healthOf(meta, batches, today));
  await createReleaseTable(connection, scratch, sourceHealth, health);
}

async function createSignals(connection: DuckDBConnection, scratch: string): Promise<void> {
  const text = await readFile(join(packageRoot(), 'signals', 'policy', 'v1.yaml'), 'utf8');
  const policy = parsePolicy(text);
  const found = await detectSignals(connection, policy);
  const versions = await rowsOf(
    connection,
    "SELECT coalesce(string_agg(DISTINCT coding_version, ';' ORDER BY coding_version), '') AS v FROM current_readings",
  );
  const file = join(scratch, 'signals.jsonl');
  await writeFile(file, signalLines(found, String(versions[0]?.v ?? '')));
  await connection.run(`CREATE OR REPLACE TABLE signals AS SELECT * FROM ${rowLines(signals, file)}`);
  await connection.run(`CREATE OR REPLACE TABLE signal_evidence AS ${read('series', 'signal_evidence')}`);
  await createRiskProfile(connection, scratch, policy);
}

function* signalLines(
  found: Iterable<Parameters<typeof signalLine>[0]>,
  codingVersion: string,
): Generator<string> {
  for (const signal of found) yield `${JSON.stringify(signalLine(signal, codingVersion))}\n`;
}
