import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsOf, literal, type Table } from '../schemas/table.ts';
import { alertEventFacts } from '../schemas/tables/alerts.ts';
import { correctionFacts } from '../schemas/tables/corrections.ts';
import { erasedCaptures, erasureFacts } from '../schemas/tables/erasures.ts';
import { FACT_TABLES } from '../schemas/tables/index.ts';
import { batches, captures, problems } from '../schemas/tables/provenance.ts';
import { triggerDecisionFacts } from '../schemas/tables/triggers.ts';
import { withFolderOf } from './batch-files.ts';
import { readBatch } from './batches.ts';
import { inTransaction, rowsOf } from './duckdb.ts';
import { failPoint } from './fail-point.ts';
import { jsonShape } from './insert-texts.ts';
import { withStaged } from './staging.ts';
import type { Warehouse } from './warehouse.ts';

/** What a load did. A batch that was there already adds nothing. */
export interface LoadCounts {
  readonly batch_id: string;
  readonly new_batch: boolean;
  readonly new_readings: number;
}

/**
 * Loads a sealed batch: inserts the readings that are not there yet, and one `batches` row, in one transaction.
 * Nothing is ever updated, so loading twice, in any order, gives the same rows.
 */
export async function loadBatch(
  warehouse: Warehouse,
  batchesFolder: string,
  batchId: string,
): Promise<LoadCounts> {
  const { batch } = await readBatch(batchesFolder, batchId);
  return warehouse.exclusive(async (connection) => {
    const there = await rowsOf(connection, 'SELECT 1 FROM fact.batches WHERE batch_id = $1', [batchId]);
    if (there.length > 0) return { batch_id: batchId, new_batch: false, new_readings: 0 };
    return withFolderOf(batchesFolder, batchId, `${warehouse.path}.unpacked`, (folder) =>
      inTransaction(connection, async () => {
        await insertProvenance(connection, folder, batchId);
        const added = batch.loaded
          ? await insertReadings(connection, folder, batchId, `${warehouse.path}.staged`)
          : 0;
        failPoint('load_open');
        await insertRow(connection, batches, 'fact.batches', batch);
        return { batch_id: batchId, new_batch: true, new_readings: added };
      }),
    );
  });
}

/** Long texts are written in slices: DuckDB holds what one statement inserts until a row group is full. */
const STAGES_AT_ONCE = 4;

async function insertReadings(
  connection: DuckDBConnection,
  folder: string,
  batchId: string,
  aside: string,
): Promise<number> {
  if (!(await hasPart(folder))) return 0;
  return withStaged(connection, folder, aside, async (stages) => {
    await connection.run(
      `INSERT INTO fact.reading_captures
       SELECT DISTINCT reading_id, $1, capture_sha256, captured_at, warc, warc_offset FROM staged`,
      [batchId],
    );
    const { added, onlyNew } = await newLines(connection);
    if (added === 0) return 0;
    await connection.run(
      `INSERT INTO fact.readings
       SELECT reading_id, document.document_id, document.source_id, reader_version, coding_version
       FROM staged ${onlyNew}`,
    );
    const filled = await filledLists(connection);
    for (const [key, table] of Object.entries(FACT_TABLES)) {
      if (!filled.has(key)) continue;
      const cell = key === 'document' ? 'unnest(document)' : `unnest(${key}, max_depth := 2)`;
      for (let first = 0; first < stages; first += STAGES_AT_ONCE) {
        await connection.run(
          `INSERT INTO fact.${table.name} BY NAME
           SELECT reading_id, ${cell} FROM (FROM staged ${onlyNew})
           WHERE stage BETWEEN ${first} AND ${first + STAGES_AT_ONCE - 1}`,
        );
      }
    }
    return added;
  });
}

/** How many readings are new, and the clause that keeps to one staged line of each. */
async function newLines(connection: DuckDBConnection): Promise<{ added: number; onlyNew: string }> {
  // Two lines of one new reading (the same page met twice in a window) would break the primary key.
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE added AS
     SELECT min_by(line, (captured_at, warc, warc_offset)) AS line FROM staged
     ANTI JOIN fact.readings USING (reading_id) GROUP BY reading_id`,
  );
  const [counts] = await rowsOf(
    connection,
    'SELECT (SELECT count(*) FROM added)::INT AS added, (SELECT count(*) FROM staged)::INT AS staged',
  );
  const added = Number(counts?.added ?? 0);
  const onlyNew = added === counts?.staged ? '' : 'WHERE line IN (SELECT line FROM added)';
  return { added, onlyNew };
}

/** Keys of a reading under which the staged lines hold anything: most sources fill two or three of the ten. */
async function filledLists(connection: DuckDBConnection): Promise<ReadonlySet<string>> {
  const lists = Object.keys(FACT_TABLES).filter((key) => key !== 'document');
  const [row] = await rowsOf(
    connection,
    `SELECT ${lists.map((key) => `bool_or(len(${key}) > 0) AS ${key}`).join(', ')} FROM staged`,
  );
  return new Set(['document', ...lists.filter((key) => row?.[key] === true)]);
}

async function insertProvenance(
  connection: DuckDBConnection,
  folder: string,
  batchId: string,
): Promise<void> {
  if (!(await hasPart(folder))) return;
  const files = [
    ['captures', captures],
    ['problems', problems],
    ['corrections', correctionFacts],
    ['alerts', alertEventFacts],
    ['decisions', triggerDecisionFacts],
    ['erasures', erasureFacts],
    ['erased', erasedCaptures],
  ] as const;
  for (const [file, table] of files) {
    // Few batches hold any of the last four.
    if (!(await hasPart(folder, file))) continue;
    await connection.run(
      `INSERT INTO fact.${table.name} BY NAME
       SELECT $1 AS batch_id, * FROM ${rowLines(table, join(folder, `${file}-*.jsonl.gz`))}`,
      [batchId],
    );
  }
}

/** JSON lines of one table's rows, typed by its schema; from files that a pattern or a list names. */
export function rowLines(table: Table, files: string | readonly string[]): string {
  const columns = columnsOf(table).map((c) => `${c.name}: '${c.type}'`);
  const from = typeof files === 'string' ? literal(files) : `[${files.map(literal).join(', ')}]`;
  return `read_json(${from}, format = 'newline_delimited', columns = {${columns.join(', ')}})`;
}

async function insertRow(
  connection: DuckDBConnection,
  table: Table,
  name: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const json = literal(JSON.stringify(row));
  await connection.run(
    `INSERT INTO ${name} BY NAME SELECT unnest(from_json(${json}::JSON, ${literal(jsonShape(table))}))`,
  );
}

async function hasPart(folder: string, file = 'readings'): Promise<boolean> {
  return existsSync(folder) && (await readdir(folder)).some((name) => name.startsWith(`${file}-`));
}
