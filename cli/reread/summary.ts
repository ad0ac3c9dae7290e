import type { ChangedRows } from './changes.ts';

/** What a re-reading changed: per table, and by source, act family and field. */
export interface ChangeSummary {
  readonly totals: readonly {
    readonly table: string;
    readonly added: number;
    readonly gone: number;
    readonly altered: number;
  }[];
  /** An altered row counts under each field that differs; `field` is NULL for rows added or gone. */
  readonly changes: readonly ChangeLine[];
}

type ChangeLine = {
  readonly table: string;
  readonly source: string;
  readonly act_family: string | null;
  readonly change: ChangedRows['change'];
  readonly field: string | null;
  readonly rows: number;
};

/** Sums what changed; lines in the order of the tables, then by source, family, change and field. */
export function summarise(found: readonly ChangedRows[]): ChangeSummary {
  const tables = [...new Set(found.map(({ table }) => table))];
  const totals = tables.map((table) => {
    const sum = (change: ChangedRows['change']) =>
      found.reduce((n, row) => (row.table === table && row.change === change ? n + row.rows : n), 0);
    return { table, added: sum('added'), gone: sum('gone'), altered: sum('altered') };
  });
  const lines = new Map<string, ChangeLine>();
  for (const { table, source_id: source, act_family, change, fields, rows } of found) {
    for (const field of fields === '' ? [null] : fields.split(';')) {
      const key = JSON.stringify([source, act_family ?? '', change, field ?? '', table]);
      const before = lines.get(key)?.rows ?? 0;
      lines.set(key, { table, source, act_family, change, field, rows: before + rows });
    }
  }
  const byKey = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  return { totals, changes: tables.flatMap((table) => byKey.filter((line) => line.table === table)) };
}
