import { describe, expect, it } from 'vitest';
import { carriedProblems } from '../../activities/plan-reread.ts';
import type { ChangedRows } from '../../cli/reread/changes.ts';
import { summarise } from '../../cli/reread/summary.ts';
import type { Row } from '../../schemas/table.ts';
import type { problems } from '../../schemas/tables/provenance.ts';

describe('what failed before there was a capture', () => {
  const row = (code: string, severity: 'error' | 'warning' | 'info'): Row<typeof problems> => ({
    ...{ source_id: 'hrw', code, severity, message: 'm', capture_sha256: null, locator: null },
    seen_at: '2026-03-01T00:00:00.000Z',
  });

  it.each([
    ['a request without an answer: fails the window still', 'blocked', 'error', 'blocked'],
    ['one whose alternative was asked: does not speak against the source', 'source_failure', 'warning', null],
    ['a file that nobody reads: neither', 'file_not_recognised', 'info', null],
  ] as const)('%s', (_name, code, severity, outcome) => {
    expect(carriedProblems([row(code, severity)])).toEqual([{ row: row(code, severity), outcome }]);
  });

  it('does not carry what is judged again', () => {
    expect(carriedProblems([row('fewer_than_expected', 'error')])).toEqual([]);
  });
});

describe('what a re-reading changed', () => {
  const changed = (part: Partial<ChangedRows>): ChangedRows => ({
    ...{ table: 'violation_indicators', source_id: 'hrw', act_family: 'KIL', change: 'altered' },
    ...{ fields: '', rows: 1 },
    ...part,
  });

  it('counts an altered row once in the totals and under each of its fields', () => {
    const { totals, changes } = summarise([
      changed({ fields: 'act_code;harm', rows: 2 }),
      changed({ fields: 'harm', rows: 3 }),
      changed({ change: 'gone', source_id: 'amnesty' }),
      changed({ change: 'added', table: 'documents', act_family: null }),
    ]);
    expect(totals).toEqual([
      { table: 'violation_indicators', added: 0, gone: 1, altered: 5 },
      { table: 'documents', added: 1, gone: 0, altered: 0 },
    ]);
    expect(changes.map(({ source, change, field, rows }) => [source, change, field, rows])).toEqual([
      ['amnesty', 'gone', null, 1],
      ['hrw', 'altered', 'act_code', 2],
      ['hrw', 'altered', 'harm', 5],
      ['hrw', 'added', null, 1],
    ]);
  });

  it('is nothing where nothing did', () => {
    expect(summarise([])).toEqual({ totals: [], changes: [] });
  });
});
