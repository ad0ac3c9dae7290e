import { rowsOf } from '../home/duckdb.ts';
import type { Warehouse } from '../home/warehouse.ts';
import type { Window } from '../schemas/flow.ts';
import type { ListWindowsInput, RangeWindow } from '../schemas/steps.ts';
import { withHeartbeat } from './heartbeat.ts';
import { isCovered, windowsOf } from './windows.ts';

/** The windows of a backfill, oldest first, each with whether the warehouse has all of its days already. */
export function listWindowsActivity(warehouse: Warehouse) {
  return ({ source_id, range, unit }: ListWindowsInput): Promise<RangeWindow[]> =>
    withHeartbeat(async () => {
      const complete = await completeIntervals(warehouse, source_id, range);
      return windowsOf(range, unit).map((window) => ({ ...window, complete: isCovered(window, complete) }));
    });
}

/** What batches that count show whole of a source, where it touches the range. */
async function completeIntervals(warehouse: Warehouse, source_id: string, range: Window): Promise<Window[]> {
  const rows = await warehouse.exclusive((connection) =>
    rowsOf(
      connection,
      `SELECT DISTINCT complete_from AS "from", complete_to AS "to" FROM fact.batches
       WHERE source_id = $1 AND loaded AND outcome IN ('ok', 'empty_confirmed')
         AND complete_from <= $3::DATE AND complete_to >= $2::DATE
       ORDER BY ALL`,
      [source_id, range.from, range.to],
    ),
  );
  return rows.map((row) => ({ from: String(row.from), to: String(row.to) }));
}
