import { z } from 'zod';

/**
 * Columns as zod types. The type alone decides the DuckDB type (`sqlType`), the JSON shape and the check;
 * the description goes to the DDL comment and the data dictionary. Build every column with these helpers:
 * metadata set before `.nullable()` would be lost (https://zod.dev/metadata), so nullability comes last here.
 */
export const text = (description: string) => z.string().meta({ description });
/** ISO 8601 date, `YYYY-MM-DD`. */
export const date = (description: string) => z.iso.date().meta({ description });
/** ISO 8601 instant in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export const time = (description: string) => z.iso.datetime().meta({ description });
export const int = (description: string) => z.int32().meta({ description });
export const real = (description: string) => z.number().meta({ description });
export const flag = (description: string) => z.boolean().meta({ description });
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z.enum(values).meta({ description });
/** ISO 3166-1 alpha-3 code, or a withdrawn alpha-3 for a former State. */
export const iso3 = (description: string) =>
  z
    .string()
    .regex(/^[A-Z]{3}$/)
    .meta({ description });

/** The same column, allowing NULL ("not said", never "zero"). */
export function nullable<T extends z.ZodType>(column: T): z.ZodNullable<T> {
  const description = column.meta()?.description ?? '';
  return column.nullable().meta({ description });
}

type SqlType = 'VARCHAR' | 'DATE' | 'TIMESTAMPTZ' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN';

/** DuckDB type of a column; throws on a zod type that has no plain column. */
export function sqlType(column: z.ZodType): SqlType {
  const core = unwrap(column);
  if (core instanceof z.ZodISODate) return 'DATE';
  if (core instanceof z.ZodISODateTime) return 'TIMESTAMPTZ';
  if (core instanceof z.ZodEnum || core instanceof z.ZodString) return 'VARCHAR';
  if (core instanceof z.ZodNumber) return core.format === 'int32' ? 'INTEGER' : 'DOUBLE';
  if (core instanceof z.ZodBoolean) return 'BOOLEAN';
  throw new TypeError(`no DuckDB type for zod type "${core.type}": use the helpers of schemas/columns.ts`);
}

export function isNullable(column: z.ZodType): boolean {
  return column instanceof z.ZodNullable;
}

/** The permitted words of an `oneOf` column, or undefined. */
export function wordsOf(column: z.ZodType): readonly string[] | undefined {
  const core = unwrap(column);
  return core instanceof z.ZodEnum ? core.options.map(String) : undefined;
}

function unwrap(column: z.ZodType): z.ZodType {
  return column instanceof z.ZodNullable ? (column.unwrap() as z.ZodType) : column;
}
