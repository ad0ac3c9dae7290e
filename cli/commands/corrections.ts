import { DuckDBInstance } from '@duckdb/node-api';
import { listBatches } from '../../home/batch-files.ts';
import { textsOf } from '../../home/batch-texts.ts';
import { sealDeskBatch } from '../../home/desk.ts';
import { rowsOf } from '../../home/duckdb.ts';
import { insertTexts } from '../../home/insert-texts.ts';
import { loadBatch } from '../../home/load.ts';
import { findHome, homePaths } from '../../home/paths.ts';
import type { Warehouse } from '../../home/warehouse.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { createStatement } from '../../schemas/table.ts';
import { correctionFacts } from '../../schemas/tables/corrections.ts';
import { type Correction, type CorrectionFlags, correctionOf } from '../correction.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { cellText, sayTo, table } from '../output.ts';
import { holdHome } from '../session.ts';
import { readSettings } from '../settings.ts';

/** `tocsin corrections add`: seals a batch of the desk. The same correction said again changes nothing. */
export async function addCorrection(
  indicatorId: string,
  flags: CommonFlags & CorrectionFlags,
): Promise<number> {
  const correction = correctionOf(indicatorId, flags, new Date().toISOString());
  const root = findHome(flags.home, process.env);
  const settings = await readSettings(root, process.env, { config: flags.config });
  const { paths, warehouse } = await holdHome(root, undefined, settings);
  try {
    await refuseUnknown(warehouse, correction);
    const known = await find(warehouse, 'correction_facts', 'correction_id', correction.correction_id);
    if (!known) {
      const { batch } = await sealDeskBatch(paths, correction);
      await loadBatch(warehouse, paths.batches, batch.batch_id);
    }
    const { correction_id } = correction;
    const say = sayTo(false);
    if (flags.json) say.out(JSON.stringify({ correction_id, added: !known }));
    else
      say.out(
        known
          ? `${correction_id} was said before: nothing changes`
          : `${correction_id} added; it applies from the next release ("tocsin releases publish", or the next run)`,
      );
    return EXIT.well;
  } finally {
    warehouse.close();
  }
}

async function refuseUnknown(warehouse: Warehouse, correction: Correction): Promise<void> {
  for (const id of [correction.indicator_id, correction.duplicate_of]) {
    if (id === null || (await find(warehouse, 'violation_facts', 'indicator_id', id))) continue;
    throw new TocsinError(
      'usage',
      `${id} is no violation indicator of this home: take an indicator_id of its latest release`,
    );
  }
}

function find(warehouse: Warehouse, fact: string, column: string, id: string): Promise<boolean> {
  return warehouse.exclusive(async (connection) => {
    const rows = await rowsOf(connection, `SELECT 1 FROM fact.${fact} WHERE ${column} = $1 LIMIT 1`, [id]);
    return rows.length > 0;
  });
}

/** `tocsin corrections list`: from the sealed batches, each correction once. */
export async function listCorrections(flags: CommonFlags): Promise<number> {
  const { batches, root } = homePaths(findHome(flags.home, process.env));
  const ids = await listBatches(batches);
  if (ids.length === 0) throw new TocsinError('nothing_run', `nothing has run in ${root}`);
  const rows = await readCorrections(batches, ids);
  const say = sayTo(false);
  if (flags.json) say.out(JSON.stringify(rows));
  else if (rows.length === 0) say.out('no corrections');
  else
    say.out(
      table(
        rows.map((row) => ({
          corrected_at: cellText(row.corrected_at),
          indicator_id: cellText(row.indicator_id),
          kind: cellText(row.kind),
          value: cellText(row.country_iso3 ?? row.act_code ?? row.duplicate_of),
          corrected_by: cellText(row.corrected_by),
          reason: cellText(row.reason),
        })),
        ['corrected_at', 'indicator_id', 'kind', 'value', 'corrected_by', 'reason'],
      ),
    );
  return EXIT.well;
}

async function readCorrections(batches: string, ids: readonly string[]): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run("SET TimeZone = 'UTC'");
    await connection.run(createStatement(correctionFacts, 'lines', ['batch_id VARCHAR']));
    await insertTexts(connection, 'lines', correctionFacts, textsOf(batches, ids, 'corrections'));
    return await rowsOf(
      connection,
      `SELECT DISTINCT ON (correction_id)
         * EXCLUDE (batch_id) REPLACE (strftime(corrected_at, '%Y-%m-%dT%H:%M:%SZ') AS corrected_at)
       FROM lines ORDER BY corrected_at, correction_id`,
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
