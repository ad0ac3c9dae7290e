import { z } from 'zod';
import { TocsinError } from '../../schemas/errors.ts';
import type { Document, Problem, Request } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { monthPeriod } from '../external/periods.ts';
import { countryNamed, unknownNames } from '../external/values.ts';
import { parseJson, shapeIssues } from '../formats/json.ts';
import { skipped } from '../problems.ts';

export const ADDRESS = 'https://api.viewsforecasting.org';

const runs = z.object({ runs: z.array(z.string()) });
const page = z.object({ next_page: z.string(), data: z.array(z.unknown()) });
const MEASURES = ['main_mean', 'main_dich', 'main_mean_ln'] as const;
const forecast = z.looseObject({
  isoab: z.string().min(1),
  year: z.number().int().min(2000).max(2100),
  month: z.number().int().min(1).max(12),
  main_mean: z.number().min(0),
  main_dich: z.number().min(0).max(1),
  main_mean_ln: z.number().min(0),
});
type Forecast = z.infer<typeof forecast>;

/** Read, or left out on purpose: the numbers and the name say what `isoab`, `year` and `month` say. */
const FIELDS = [...Object.keys(forecast.shape), 'country_id', 'month_id', 'name', 'gwcode'];

/** Name of the newest run, e.g. `fatalities003_2026_08_t01`. Throws `shape_changed` where the model has none. */
export function newestRun(text: string, where: string): string {
  const names = parseJson(text, runs, where).runs.filter((name) => /^fatalities003_[\w]+$/.test(name));
  const newest = names.sort().at(-1);
  if (newest !== undefined) return newest;
  throw new TocsinError('shape_changed', `${where}: no run of the model fatalities003`);
}

/** First page of the forecasts of a run: country-months, state-based conflict. */
export function forecastRequest(run: string): Request {
  return requestFor(`${ADDRESS}/${run}/cm/sb?pagesize=1000&page=1`);
}

/** The next page; the last one says "". Throws `shape_changed` where it leads to another host. */
export function nextPage(text: string, where: string): Request[] {
  const { next_page } = parseJson(text, page, where);
  if (next_page === '') return [];
  if (!next_page.startsWith(`${ADDRESS}/`))
    throw new TocsinError('shape_changed', `${where}: next_page leads away from ${ADDRESS}`);
  return [requestFor(next_page)];
}

/** Forecasts of a page, one document a country and month. A page without any is another shape. */
export function* readForecasts(text: string, where: string): Iterable<Document | Problem> {
  const { next_page, data } = parseJson(text, page, where);
  // A local file says its run in the address of the next page, or in its own name.
  const run = /fatalities\d+_\d{4}_\d\d_\w+?(?=[/._]|$)/.exec(`${where} ${next_page}`)?.[0];
  if (run === undefined) throw new TocsinError('shape_changed', `${where}: nothing says of which run it is`);
  if (data.length === 0) throw new TocsinError('shape_changed', `${where}: a page without forecasts`);
  yield* unknownNames(data.flatMap(namesOf), FIELDS);
  for (const [index, value] of data.entries()) {
    const locator = `forecast ${index + 1}`;
    const parsed = forecast.safeParse(value);
    if (parsed.success) yield* documentFor(parsed.data, run, locator);
    else yield skipped('record_shape', shapeIssues(parsed.error), locator);
  }
}

function* documentFor(row: Forecast, run: string, locator: string): Iterable<Document | Problem> {
  const country_iso3 = yield* countryNamed(row.isoab, locator);
  const target = monthPeriod(row.year, row.month);
  yield documentOf({
    native_id: `${run}/${row.isoab}/${target.from.slice(0, 7)}`,
    issuer: 'views',
    countries: country_iso3 === null ? [] : [country_iso3],
    external_risk: MEASURES.map((measure) => ({
      dataset: 'views-cm-sb',
      release: run,
      country_iso3,
      measure,
      target_from: target.from,
      target_to: target.to,
      value: row[measure],
      rank: null,
    })),
  });
}

function namesOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function requestFor(address: string): Request {
  return { source_id: 'views', kind: 'forecasts', address, accept: 'application/json' };
}
