import { TocsinError } from '../../schemas/errors.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { isoDay } from '../formats/dates.ts';
import { parseHtml } from '../formats/html.ts';
import { incomplete, skipped } from '../problems.ts';
import { readEntry } from './entry.ts';
import { overviewProblems, readOverview } from './overview.ts';

// The page of February 2026 has 78 entries and 3 MB; a stub or a challenge has neither.
const LEAST_ENTRIES = 20;
const LEAST_CHARACTERS = 20_000;

/**
 * One edition, entry by entry. What its overview says of a situation is compared with the entry, which decides.
 * Throws `shape_changed` where the page is too small, or has too few entries, to be an edition.
 */
export function* readEdition(html: string, where: string): Iterable<Document | Problem> {
  const $ = parseHtml(html);
  const nodes = $('div.c-crisiswatch-entry').toArray();
  if (html.length < LEAST_CHARACTERS || nodes.length < LEAST_ENTRIES) {
    const found = `${nodes.length} entries in ${html.length} characters`;
    throw new TocsinError('shape_changed', `${where}: ${found}; no edition of CrisisWatch`);
  }
  const overview = yield* readOverview($, where);
  const published_on = isoDay($('meta[property="article_modified_time"]').attr('content') ?? '');
  if (published_on === null)
    yield incomplete('unreadable_date', 'the page gives no time of its last change; dates are NULL', null);
  const marks = new Map<string, readonly string[]>();
  for (const [index, node] of nodes.entries()) {
    const slug = $(node).attr('data-entry-country') ?? '';
    const locator = slug === '' ? `entry ${index + 1}` : slug.slice(0, 60);
    if (slug === '' || marks.has(slug)) {
      const message = slug === '' ? 'the entry has no name' : 'the situation has an entry already';
      yield skipped('no_key', message, locator);
      continue;
    }
    marks.set(slug, yield* readEntry($, $(node), { slug, overview, published_on }));
  }
  yield* overviewProblems(overview, marks);
}
