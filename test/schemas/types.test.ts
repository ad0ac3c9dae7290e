import { describe, expect, expectTypeOf, it } from 'vitest';
import { RELEASE_TABLES, type Row, type TableName } from '../../schemas/index.ts';
import { incidents } from '../../schemas/tables/violations.ts';

// `tsc --noEmit` checks these.
describe('types of tocsin/schemas', () => {
  it('has a row for every table of a release, by its name', () => {
    expectTypeOf<Row<'signals'>['signal_id']>().toEqualTypeOf<string>();
    expectTypeOf<Row<'signals'>['incidents']>().toEqualTypeOf<number | null>();
    expectTypeOf<Row<'signals'>['change']>().toEqualTypeOf<'none' | 'watch' | 'warning' | 'alarm'>();
    expectTypeOf<Row<'countries'>['valid_to']>().toEqualTypeOf<string | null>();
    expectTypeOf<Row<'source_status'>>().toHaveProperty('freshness');
    expectTypeOf<Row<TableName>>().not.toBeNever();
    expectTypeOf<Row<typeof incidents>>().toEqualTypeOf<Row<'incidents'>>();
  });

  it('refuses a table that is not there', () => {
    // @ts-expect-error: no table has this name
    expectTypeOf<Row<'signal'>>().toBeNever();
  });

  it('describes at run time what it types', () => {
    expect(RELEASE_TABLES.find(({ name }) => name === incidents.name)).toBe(incidents);
  });
});
