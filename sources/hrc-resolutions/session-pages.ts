import { TocsinError } from '../../schemas/errors.ts';
import type { Document, Problem, Request, Window } from '../../schemas/flow.ts';
import { dayMonthYear } from '../formats/dates.ts';
import { paragraphsOf, parseHtml, squeeze } from '../formats/html.ts';
import { incomplete, skipped } from '../problems.ts';
import { LITTLE, toDocument } from './resolution.ts';
import { COUNCIL } from './words.ts';

const SESSIONS = 'https://www.ohchr.org/en/hr-bodies/hrc/regular-sessions';
const HEADING =
  /(\d{1,3})(?:st|nd|rd|th)\s+(?:regular\s+)?session\D{0,200}?(\d{1,2} [A-Z][a-z]+ \d{4}) to (\d{1,2} [A-Z][a-z]+ \d{4})/g;

/** Tables of a session's page, by their `summary`, with the part of a symbol that each stands for. */
const TABLES = [
  { summary: 'List of Resolutions', type: 'RES' },
  { summary: 'decisions', type: 'DEC' },
  { summary: "President's statements", type: 'PRST' },
] as const;

/** The page that lists the regular sessions with their dates. */
export function sessionsRequest(): Request {
  return { source_id: 'hrc-resolutions', kind: 'sessions', address: SESSIONS, accept: 'text/html' };
}

/** The page of each session that overlaps the window. Throws `shape_changed` when no session is found. */
export function sessionPageRequests(html: string, window: Window, where: string): readonly Request[] {
  const sessions = [...paragraphsOf(html).join(' ').matchAll(HEADING)].flatMap(([, number, from, to]) => {
    const days = { from: dayMonthYear(String(from)), to: dayMonthYear(String(to)) };
    return days.from === null || days.to === null ? [] : [{ number, from: days.from, to: days.to }];
  });
  if (sessions.length === 0)
    throw new TocsinError('shape_changed', `${where}: no session with dates on the page`);
  const within = sessions.filter(({ from, to }) => from <= window.to && to >= window.from);
  return [...new Set(within.map(({ number }) => number))].map((number) => ({
    source_id: 'hrc-resolutions',
    kind: 'session_page',
    address: `${SESSIONS}/session${number}/res-dec-stat`,
    accept: 'text/html',
  }));
}

/**
 * Resolutions, decisions and statements of one session's page (cells: number, title, …, action taken). The page
 * gives no day and no figures of votes in a recorded shape, so these are NULL. Keyed by symbol; where another
 * channel tells the same text, the released table keeps that one's row (`sql/views/resolutions.sql`).
 */
export function* readSessionPage(html: string, where: string): Iterable<Document | Problem> {
  const $ = parseHtml(html);
  const found = TABLES.map((table) => ({
    ...table,
    rows: $(`table[summary="${table.summary}"] tr`).toArray(),
  }));
  if (found.every(({ rows }) => rows.length === 0)) {
    throw new TocsinError(
      'shape_changed',
      `${where}: none of the tables of resolutions, decisions, statements`,
    );
  }
  for (const { type, rows } of found) {
    for (const [index, row] of rows.entries()) {
      const cells = $(row)
        .children('td')
        .toArray()
        .map((cell) => squeeze($(cell).text()));
      if (cells.length > 0) yield* readCells(cells, type, `${type} row ${index + 1}`);
    }
  }
}

function* readCells(cells: readonly string[], type: string, locator: string): Iterable<Document | Problem> {
  const [number = '', title = ''] = cells;
  const symbol = symbolOf(number, type);
  if (symbol === null) return yield skipped('no_key', 'the first cell holds no number of a text', locator);
  if (title === '') yield incomplete('no_title', 'the row has no title; it is NULL', locator);
  yield toDocument({
    ...LITTLE,
    native_id: symbol,
    channel: 'session_page',
    symbol,
    title: title === '' ? null : title,
    organ: COUNCIL,
    date: null,
    adopted: true,
    votes: null,
    address: `https://undocs.org/${symbol}`,
  });
}

function symbolOf(text: string, type: string): string | null {
  const full = /A\/HRC\/(?:RES|DEC|PRST)\/[\w-]+\/\d+/.exec(text)?.[0];
  if (full !== undefined) return full;
  const short = /^(?:[A-Z]+\/)?(\d{1,3}\/\d{1,3})\b/.exec(text)?.[1];
  return short === undefined ? null : `A/HRC/${type}/${short}`;
}
