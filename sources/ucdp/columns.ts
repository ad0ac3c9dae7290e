/** Columns that are read. Deaths of side A and B and of the unknown are read to check the sum alone. */
const READ = [
  'id',
  'code_status',
  'type_of_violence',
  'side_a',
  'side_b',
  'where_prec',
  'where_coordinates',
  'adm_1',
  'adm_2',
  'country',
  'date_prec',
  'date_start',
  'date_end',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
  'best',
  'high',
  'low',
] as const;

export type Column = (typeof READ)[number];
/** A row by the names of its columns. */
export type Row = Readonly<Record<Column, string>>;

/**
 * The 49 columns in the order of GED since 2019. What is not in `READ` is left out on purpose: `source_article`,
 * `source_headline` and `source_original` may name persons; `where_description` is free text; the numbers of
 * conflicts, dyads and sides, `country_id`, `gwnoa` and `gwnob` repeat names; coordinates are finer than is published.
 */
const COLUMNS: readonly string[] = [
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name',
  'dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b',
  'number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec',
  'where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id',
  'region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best',
  'high,low,gwnoa,gwnob',
].flatMap((line) => line.split(','));

/** Where each column stands, in how many cells a row has, and which columns are new. */
export interface Layout {
  readonly width: number;
  readonly at: ReadonlyMap<Column, number>;
  readonly unknown: readonly string[];
  /** Whether the row that told the layout is an event itself: the file has no header. */
  readonly headless: boolean;
}

/**
 * Layout by the first row: a header with the columns that are read, in any order, or else an event in the known
 * order, since candidate releases sometimes come without a header. Null where it is neither.
 */
export function layoutOf(first: readonly string[]): Layout | null {
  const names = first.map((cell) => cell.trim().toLowerCase());
  if (READ.every((column) => names.includes(column))) {
    const unknown = names.filter((name) => !COLUMNS.includes(name));
    return { width: names.length, at: positions(names), unknown, headless: false };
  }
  if (first.length !== COLUMNS.length || !isEvent(first)) return null;
  return { width: COLUMNS.length, at: positions(COLUMNS), unknown: [], headless: true };
}

/** The cells that are read, by name. */
export function rowOf(cells: readonly string[], { at }: Layout): Row {
  return Object.fromEntries(READ.map((column) => [column, cells[at.get(column) ?? -1] ?? ''])) as Row;
}

/** An id, its code such as `AFG-2026-3-951-28`, and a year stand first. */
function isEvent([id = '', relid = '', year = '']: readonly string[]): boolean {
  return /^\d+$/.test(id) && /^[A-Z]{3}-\d{4}-[1-3]-/.test(relid) && /^\d{4}$/.test(year);
}

function positions(names: readonly string[]): ReadonlyMap<Column, number> {
  return new Map(READ.map((column) => [column, names.indexOf(column)]));
}
