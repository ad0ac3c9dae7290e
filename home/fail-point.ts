/** Where a test may kill the process; see `failPoint`. */
export type FailPoint =
  | 'archive_sealed'
  | 'load_open'
  | 'alerts_sealed'
  | 'release_renamed'
  | 'tombstone_sealed'
  | 'records_blanked'
  | 'batch_replaced'
  | 'releases_withdrawn'
  | 'warehouse_renewed'
  | 'pack_sealed'
  | 'packed_removed'
  | 'pack_replaced';

/**
 * Kills this process, as `kill -9` would, when `TOCSIN_FAIL_POINT` names the point. Only the failure tests set it:
 * they show that a kill at the worst moments loses and repeats nothing.
 */
export function failPoint(point: FailPoint): void {
  if (process.env.TOCSIN_FAIL_POINT === point) process.kill(process.pid, 'SIGKILL');
}
