import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { WHOLLY_READ } from '../coding/language.ts';
import { rowsOf } from '../home/duckdb.ts';
import { rowLines } from '../home/load.ts';
import type { HomePaths } from '../home/paths.ts';
import type { Warehouse } from '../home/warehouse.ts';
import { FAMILY_CODES } from '../schemas/acts.ts';
import type { DeriveResult } from '../schemas/steps.ts';
import { literal } from '../schemas/table.ts';
import { signals } from '../schemas/tables/signals.ts';
import { packageRoot, read, relationStatements } from '../sql/statements.ts';
import { detectSignals, signalLine } from './detect.ts';
import { createDiagnostics } from './detect-diagnostics.ts';
import { withHeartbeat } from './heartbeat.ts';
import { knownUntil, knowUpTo } from './knowledge.ts';
import { createTriggers } from './triggers.ts';
import { createHealth, createNamedFiles, createVocabularies } from './vocabularies.ts';

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
    await knowUpTo(connection, asOf);
    await connection.run(`SET VARIABLE families = [${FAMILY_CODES.map(literal).join(', ')}]`);
    await connection.run(`SET VARIABLE wholly_read = [${WHOLLY_READ.map(literal).join(', ')}]`);
    await createVocabularies(connection, scratch);
    await createNamedFiles(connection, scratch);
    await createHealth(connection, scratch, day);
    for (const statement of relationStatements()) await connection.run(statement);
    await createTriggers(connection, scratch);
    await createSignals(connection, scratch);
    await createDiagnostics(connection, scratch);
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

async function createSignals(connection: DuckDBConnection, scratch: string): Promise<void> {
  const policy = await readFile(join(packageRoot(), 'signals', 'policy', 'v1.yaml'), 'utf8');
  const found = await detectSignals(connection, policy);
  const versions = await rowsOf(
    connection,
    "SELECT coalesce(string_agg(DISTINCT coding_version, ';' ORDER BY coding_version), '') AS v FROM current_readings",
  );
  const file = join(scratch, 'signals.jsonl');
  await writeFile(file, signalLines(found, String(versions[0]?.v ?? '')));
  await connection.run(`CREATE OR REPLACE TABLE signals AS SELECT * FROM ${rowLines(signals, file)}`);
  await connection.run(`CREATE OR REPLACE TABLE signal_evidence AS ${read('series', 'signal_evidence')}`);
}

function* signalLines(
  found: Iterable<Parameters<typeof signalLine>[0]>,
  codingVersion: string,
): Generator<string> {
  for (const signal of found) yield `${JSON.stringify(signalLine(signal, codingVersion))}\n`;
}
