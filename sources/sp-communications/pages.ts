import { TocsinError } from '../../schemas/errors.ts';
import type { Capture, Request, Window } from '../../schemas/flow.ts';
import { dayMonthYear } from '../formats/dates.ts';
import { paragraphsOf, parseHtml } from '../formats/html.ts';
import { tableRows } from './rows.ts';

export const ORIGIN = 'https://spcommreports.ohchr.org';

/** Ten rows a page, and some 30,000 ids given out by 2026: more pages than this is no list of communications. */
const MAX_PAGES = 5000;

/** One page of the list of communications sent, newest first. */
export function pageRequest(page: number): Request {
  return {
    source_id: 'sp-communications',
    kind: 'communications',
    address: `${ORIGIN}/LatestReports/CommunicationSent?page=${page}`,
    accept: 'text/html',
  };
}

/** What a page says of itself: `1250 communications found page 3 of 125`. Throws `shape_changed` without it. */
export function positionOf(html: string, where: string): { found: number; page: number; pages: number } {
  const text = paragraphsOf(html).join(' ');
  const match =
    /(\d[\d,]{0,10})\s+communications?\s+found\s+page\s+(\d[\d,]{0,10})\s+of\s+(\d[\d,]{0,10})/i.exec(text);
  if (match === null)
    throw new TocsinError('shape_changed', `${where}: no "communications found page X of Y"`);
  const [found, page, pages] = match.slice(1).map((figure) => Number(figure.replaceAll(',', ''))) as [
    number,
    number,
    number,
  ];
  if (pages <= MAX_PAGES && (page <= pages || found === 0)) return { found, page, pages };
  throw new TocsinError('shape_changed', `${where}: page ${page} of ${pages} is no place in the list`);
}

/** The page that an address asks for; NULL for a saved file. */
export function askedPage(address: string): number | null {
  const page = new URL(address).searchParams.get('page');
  return page === null ? null : Number(page);
}

/**
 * The next page, until a page holds only communications sent before the window or the list ends. A page that is not
 * the one asked for (a site that repeats its last page for any higher number) leads nowhere, so nothing loops.
 */
export function nextPage(html: string, capture: Capture, window: Window): readonly Request[] {
  const { page, pages } = positionOf(html, capture.address);
  if (page !== askedPage(capture.address) || page >= pages) return [];
  const rows = tableRows(parseHtml(html));
  const days = rows.flatMap(({ cells }) => dayMonthYear(cells?.head[0] ?? '') ?? []);
  const older = days.length > 0 && days.every((day) => day < window.from);
  return rows.length === 0 || older ? [] : [pageRequest(page + 1)];
}
