import { z } from 'zod';
import { TocsinError } from '../../schemas/errors.ts';
import type { Capture, Document, Problem, Request, Window } from '../../schemas/flow.ts';
import { isoDay } from '../formats/dates.ts';
import { paragraphsOf, squeeze } from '../formats/html.ts';
import { checkShape, shapeIssues } from '../formats/json.ts';
import { incomplete, note, skipped } from '../problems.ts';
import { pageOf } from './answer.ts';
import { isCoded, languageOf, unknownFields } from './fields.ts';
import { countriesOf, issuerOf, reportDocument } from './report.ts';

/** The fetcher puts the value of the environment variable in place of the braces; nothing here knows it. */
const ADDRESS = 'https://api.reliefweb.int/v2/reports?appname={RELIEFWEB_APPNAME}';
const PAGE = 200;
const FIELDS = [
  'id',
  'title',
  'url',
  'url_alias',
  'body-html',
  'date.created',
  'date.original',
  'source.name',
  'source.shortname',
  'primary_country.iso3',
  'country.iso3',
  'country.name',
  'format.name',
  'language.code',
] as const;

const place = z.object({ iso3: z.string().optional(), name: z.string().optional() });
const report = z.object({
  id: z.string().min(1),
  fields: z.object({
    title: z.string(),
    url: z.string().optional(),
    url_alias: z.string().optional(),
    'body-html': z.string().optional(),
    date: z.object({ created: z.string().optional(), original: z.string().optional() }),
    country: z.array(place).default([]),
    source: z.array(z.object({ name: z.string().optional(), shortname: z.string().optional() })).default([]),
    language: z.array(z.object({ code: z.string().optional() })).default([]),
    format: z.array(z.object({ name: z.string().optional() })).default([]),
  }),
});
const hintShape = z.object({ offset: z.number().int() });

/** The first page of the reports entered within the window. */
export function firstPage(window: Window): Request {
  return pageAt(window, 0);
}

/**
 * The next page, where there is one. Sorted by entry, oldest first: a report that comes in meanwhile shifts none. The
 * server may give fewer reports than were asked for: what it gave says where the next page begins.
 */
export function nextPages(text: string, capture: Capture, window: Window): readonly Request[] {
  const { totalCount, data } = pageOf(text, capture.address);
  const { offset } = checkShape(capture.request.hint, hintShape, `${capture.address} (hint)`);
  const next = offset + data.length;
  return data.length > 0 && next < totalCount ? [pageAt(window, next)] : [];
}

/**
 * Reports of a page of v2, or of a list of v1 (2020), whose records have no text. Throws `shape_changed` where a page
 * that was asked for is empty before the end of the list.
 */
export function* readReports(text: string, { address, request }: Capture): Iterable<Document | Problem> {
  const { data, count, totalCount } = pageOf(text, address);
  const asked = hintShape.safeParse(request.hint).data?.offset ?? totalCount;
  if (data.length === 0 && asked < totalCount)
    throw new TocsinError('shape_changed', `${address}: no report from ${asked} of ${totalCount}`);
  if (count !== data.length)
    yield incomplete('count_mismatch', `the page says ${count} reports and holds ${data.length}`, null);
  yield* unknownFields(data);
  for (const [index, value] of data.entries()) {
    const locator = `report ${index + 1}`;
    const parsed = report.safeParse(value);
    if (parsed.success) yield* toDocument(parsed.data, locator);
    else yield skipped('record_shape', shapeIssues(parsed.error), locator);
  }
}

function* toDocument({ id, fields }: z.infer<typeof report>, locator: string): Iterable<Document | Problem> {
  // `original` is the day on the report itself, `created` the day it was entered at ReliefWeb.
  const published_on = isoDay(fields.date.original ?? fields.date.created ?? '');
  if (published_on === null)
    yield incomplete('unreadable_date', 'neither date.original nor date.created is a day', locator);
  const countries = yield* countriesOf(
    fields.country.map(({ iso3, name }) => iso3 ?? name ?? ''),
    locator,
  );
  const paragraphs = paragraphsOf(fields['body-html'] ?? '');
  if (paragraphs.length === 0) yield note('no_text', 'the record has no text; nothing to code', locator);
  const language_code = yield* languageOf(
    fields.language.flatMap(({ code }) => code ?? []),
    locator,
  );
  const coded = yield* isCoded(
    fields.format.flatMap(({ name }) => name ?? []),
    locator,
  );
  yield reportDocument({
    native_id: id,
    title: squeeze(fields.title) || null,
    published_on,
    language_code,
    address: fields.url_alias ?? fields.url ?? null,
    countries,
    issuer: issuerOf(fields.source.flatMap(({ shortname, name }) => shortname ?? name ?? [])),
    paragraphs,
    coded,
  });
}

function pageAt(window: Window, offset: number): Request {
  const created = { from: `${window.from}T00:00:00+00:00`, to: `${window.to}T23:59:59+00:00` };
  return {
    source_id: 'reliefweb',
    kind: 'reports',
    address: ADDRESS,
    method: 'POST',
    accept: 'application/json',
    payload: {
      filter: {
        operator: 'AND',
        conditions: [
          { field: 'theme.name', value: 'Protection and Human Rights' },
          { field: 'language.code', value: 'en' },
          { field: 'date.created', value: created },
        ],
      },
      fields: { include: [...FIELDS] },
      sort: ['date.created:asc', 'id:asc'],
      limit: PAGE,
      offset,
    },
    hint: { offset },
  };
}
