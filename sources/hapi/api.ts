import { z } from 'zod';
import type { Capture, Document, Problem, Request, Window } from '../../schemas/flow.ts';
import { unknownNames } from '../external/values.ts';
import { checkShape, parseJson, shapeIssues } from '../formats/json.ts';
import { skipped } from '../problems.ts';
import { COLUMNS, IGNORED, type Row, readRow } from './row.ts';

/** The fetcher puts the value of the environment variable in place of the braces; nothing here knows it. */
const ADDRESS =
  'https://hapi.humdata.org/api/v2/coordination-context/conflict-events?app_identifier={HAPI_APP_IDENTIFIER}';
const LIMIT = 10_000;
/** Countries as a whole: totals and their parts then never stand in one answer. */
const ADMIN_LEVEL = 0;

const page = z.object({ data: z.array(z.unknown()) });
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const record = z.record(z.string(), cell);
const hintShape = z.object({ offset: z.number().int(), admin_level: z.number().int() });

/** The first page of the months that touch the window. */
export function firstPage(window: Window): Request {
  return pageAt(window, 0);
}

/** The next page, until one is not full. */
export function nextPage(text: string, capture: Capture, window: Window): Request[] {
  const { data } = parseJson(text, page, capture.address);
  const { offset } = checkShape(capture.request.hint, hintShape, `${capture.address} (hint)`);
  return data.length < LIMIT ? [] : [pageAt(window, offset + LIMIT)];
}

/** Records of a page. One of another level of areas than was asked for is a problem, not a count. */
export function* readPage(text: string, capture: Capture): Iterable<Document | Problem> {
  const { data } = parseJson(text, page, capture.address);
  const asked = hintShape.safeParse(capture.request.hint).data?.admin_level ?? null;
  const names = new Set<string>();
  for (const [index, value] of data.entries()) {
    const locator = `record ${index + 1}`;
    const parsed = record.safeParse(value);
    if (!parsed.success) {
      yield skipped('record_shape', shapeIssues(parsed.error), locator);
      continue;
    }
    for (const name of Object.keys(parsed.data)) names.add(name);
    yield* readRow(rowOf(parsed.data), asked, locator);
  }
  yield* unknownNames(names, [...COLUMNS, ...IGNORED]);
}

/** The cells as the CSV of the same API has them: a missing one is empty. */
function rowOf(data: z.infer<typeof record>): Row {
  return Object.fromEntries(COLUMNS.map((name) => [name, String(data[name] ?? '')])) as Row;
}

function pageAt(window: Window, offset: number): Request {
  const asked = `&admin_level=${ADMIN_LEVEL}&start_date=${window.from}&end_date=${window.to}`;
  return {
    source_id: 'hapi',
    kind: 'conflict_events',
    address: `${ADDRESS}${asked}&limit=${LIMIT}&offset=${offset}&output_format=json`,
    accept: 'application/json',
    hint: { offset, admin_level: ADMIN_LEVEL },
  };
}
