import {
  Bool,
  type Data,
  type DataType,
  DateDay,
  Field,
  Float64,
  Int32,
  makeData,
  Schema,
  TimestampMillisecond,
  Utf8,
} from 'apache-arrow';
import { type ColumnDoc, columnsOf, literal, type Table } from '../schemas/table.ts';

/** A value as `arrowExpression` selects it. */
export type Cell = string | number | boolean | null;

/**
 * What to select of a column: days and milliseconds since 1970 as numbers, no 64-bit integer, and of a closed list the
 * place of the word (from 1), as a text costs five times as much to fetch.
 */
export function arrowExpression({ name, type, words }: ColumnDoc): string {
  if (words) return `list_position([${words.map(literal).join(', ')}], ${name})::INTEGER AS ${name}`;
  if (type === 'DATE') return `(${name} - DATE '1970-01-01')::INTEGER AS ${name}`;
  if (type === 'TIMESTAMPTZ') return `(epoch_us(${name}) // 1000)::DOUBLE AS ${name}`;
  return name;
}

/** The Arrow schema of a table: what it is, and what each column means, in its metadata. */
export function arrowSchema(table: Table): Schema {
  const fields = columnsOf(table).map((column) => {
    const words = column.words === undefined ? [] : ([['words', column.words.join(';')]] as const);
    const metadata = new Map([['description', column.description], ...words]);
    return new Field(column.name, typeOf(column), column.nullable, metadata);
  });
  return new Schema(fields, new Map([['title', table.comment]]));
}

function typeOf({ name, type }: ColumnDoc): DataType {
  switch (type) {
    case 'INTEGER':
      return new Int32();
    case 'DOUBLE':
      return new Float64();
    case 'DATE':
      return new DateDay();
    case 'TIMESTAMPTZ':
      return new TimestampMillisecond('UTC');
    case 'BOOLEAN':
      return new Bool();
    case 'VARCHAR':
      return new Utf8();
    default:
      throw new TypeError(`column ${name}: no Arrow type for ${type}`);
  }
}

/**
 * The values of a column in Arrow's layout (https://arrow.apache.org/docs/format/Columnar.html). By hand, as the builders
 * of the library take 4 µs a text, forty times as long.
 */
export function arrowData(column: ColumnDoc, cells: readonly Cell[]): Data {
  const length = cells.length;
  const nullCount = cells.reduce<number>((n, cell) => n + Number(cell === null), 0);
  const nullBitmap = nullCount === 0 ? null : bitsOf(cells.map((cell) => cell !== null));
  const common = { length, nullCount, nullBitmap };
  const numbers = cells as readonly (number | null)[];
  const type = typeOf(column);
  if (type instanceof Int32 || type instanceof DateDay)
    return makeData({ ...common, type: type as Int32, data: Int32Array.from(numbers, (n) => n ?? 0) });
  if (type instanceof Float64)
    return makeData({ ...common, type, data: Float64Array.from(numbers, (n) => n ?? 0) });
  if (type instanceof TimestampMillisecond)
    return makeData({ ...common, type, data: BigInt64Array.from(numbers, (n) => BigInt(n ?? 0)) });
  if (type instanceof Bool)
    return makeData({ ...common, type, data: bitsOf(cells.map((cell) => cell === true)) });
  const { words } = column;
  const texts = words
    ? numbers.map((place) => words[(place ?? 0) - 1] ?? '')
    : cells.map((cell) => cell ?? '');
  return makeData({ ...common, type: type as Utf8, ...textsOf(texts as readonly string[]) });
}

/** One bit a flag, the least significant first. */
function bitsOf(flags: readonly boolean[]): Uint8Array {
  const bits = new Uint8Array(Math.ceil(flags.length / 8));
  for (const [index, flag] of flags.entries())
    if (flag) bits[index >> 3] = (bits[index >> 3] ?? 0) | (1 << (index & 7));
  return bits;
}

/** All texts one behind the other, and where each begins. */
function textsOf(texts: readonly string[]) {
  const valueOffsets = new Int32Array(texts.length + 1);
  let end = 0;
  for (const [index, value] of texts.entries()) {
    end += Buffer.byteLength(value);
    valueOffsets[index + 1] = end;
  }
  return { valueOffsets, data: new Uint8Array(Buffer.from(texts.join(''))) };
}
