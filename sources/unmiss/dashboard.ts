import { z } from 'zod';
import { TocsinError } from '../../schemas/errors.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { unknownNames } from '../external/values.ts';
import { parseJson } from '../formats/json.ts';
import { incomplete, note, skipped } from '../problems.ts';
import { contradictions } from './contradictions.ts';
import type { Figure } from './figure.ts';
import { figuresOf } from './levels.ts';
import { notStored, tablesOf } from './tables.ts';

const dashboard = z.record(z.string(), z.unknown());

interface Edition {
  readonly year: number;
  readonly quarter: number;
}

/** One document a table, then the contradictions between the tables. Throws `shape_changed` without an edition. */
export function* readDashboard(text: string, where: string): Iterable<Document | Problem> {
  const content = withSections(parseJson(text, dashboard, where));
  const edition = editionOf(content, where);
  const release = `${edition.year}-Q${edition.quarter}`;
  const tables = tablesOf(edition.year, edition.quarter);
  const all: Figure[] = [];
  for (const table of tables) {
    if (!content.has(table.name)) {
      yield incomplete('missing_table', 'the file has no table of this name', table.name);
      continue;
    }
    const figures: Figure[] = [];
    for (const found of figuresOf(table, content.get(table.name), edition.year)) {
      if ('kind' in found) yield found;
      else figures.push(found);
    }
    if (figures.length === 0) yield skipped('record_shape', 'the table holds no figure', table.name);
    else yield documentFor(table.name, release, figures);
    all.push(...figures);
  }
  yield* contradictions(all);
  yield* leftOut(content, edition);
}

/** Tables by their path: those of the section `sgbv` as `sgbv/…`. */
function withSections(content: z.infer<typeof dashboard>): ReadonlyMap<string, unknown> {
  const { sgbv, ...rest } = content;
  const section = dashboard.safeParse(sgbv).data ?? {};
  const below = Object.entries(section).map(([name, table]) => [`sgbv/${name}`, table] as const);
  return new Map([...Object.entries(rest), ...below]);
}

/** The year stands in the name of the table of months, the newest quarter in that of a table of its own. */
function editionOf(content: ReadonlyMap<string, unknown>, where: string): Edition {
  const names = [...content.keys()].join(' ');
  const year = /(?:^| )monthly_(20\d\d)(?: |$)/.exec(names)?.[1];
  const quarter = /(?:^| )q([1-4])(?: |$)/.exec(names)?.[1];
  if (year !== undefined && quarter !== undefined) return { year: Number(year), quarter: Number(quarter) };
  throw new TocsinError('shape_changed', `${where}: no table monthly_<year>, or none of a quarter`);
}

function documentFor(table: string, release: string, figures: readonly Figure[]): Document {
  return documentOf({
    native_id: `${release}/${table}`,
    issuer: 'unmiss',
    countries: ['SSD'],
    external_counts: figures.map((figure) => ({
      dataset: `unmiss-hrd/${table}`,
      release,
      country_iso3: 'SSD',
      admin1: figure.state,
      admin2: figure.county,
      period_from: figure.period.from,
      period_to: figure.period.to,
      measure: figure.measure,
      unit: 'persons',
      perpetrator: figure.perpetrator,
      victim_group: figure.group,
      value: figure.value,
    })),
  });
}

function* leftOut(content: ReadonlyMap<string, unknown>, { year, quarter }: Edition): Iterable<Problem> {
  const names = notStored(quarter);
  for (const name of names) {
    const table = content.get(name);
    if (typeof table !== 'object' || table === null) continue;
    const message = `${Object.keys(table).length} places below the county are not stored`;
    yield note('not_stored', message, name);
  }
  const known = [...names, ...tablesOf(year, quarter).map(({ name }) => name)];
  yield* unknownNames(content.keys(), known);
}
