import { Temporal } from 'temporal-polyfill';
import { TocsinError } from '../../schemas/errors.ts';
import type { Problem } from '../../schemas/flow.ts';
import { dayMonthYear } from '../formats/dates.ts';
import { type parseHtml, squeeze } from '../formats/html.ts';
import { incomplete } from '../problems.ts';
import { MARKS } from './marks.ts';

export type Page = ReturnType<typeof parseHtml>;
export type Selection = ReturnType<Page>;

/** The overview of an edition: the month it tells of and the situations under each of its headings. */
export interface Overview {
  /** The month of the trends, `February 2026`. */
  readonly edition: string;
  /** Slugs by the name of the mark. */
  readonly listed: ReadonlyMap<string, readonly string[]>;
}

/** Reads the overview. Throws `shape_changed` where it does not name a month of trends and the next for the outlook. */
export function* readOverview($: Page, where: string): Generator<Problem, Overview> {
  const sections = $('.c-in-focus section.c-in-focus__state').toArray();
  const monthUnder = (title: string) => {
    const heading = sections
      .map((s) => $(s).find('h3').first())
      .find((h) => squeeze(h.text()).startsWith(title));
    return squeeze(heading?.find('span').text() ?? '');
  };
  const edition = monthUnder('Trends for Last Month');
  const trendsFrom = firstDay(edition);
  const outlookFrom = firstDay(monthUnder('Outlook for This Month'));
  if (trendsFrom === null || outlookFrom !== monthAfter(trendsFrom))
    throw new TocsinError(
      'shape_changed',
      `${where}: the overview does not name two months, one after the other`,
    );
  return { edition, listed: yield* listsIn($) };
}

/** First day of a month such as `February 2026`; null when it is malformed. */
export function firstDay(month: string): string | null {
  return dayMonthYear(`1 ${month}`);
}

/** First day of the month after, which alerts judge. */
export function monthAfter(firstDay: string): string {
  return Temporal.PlainDate.from(firstDay).add({ months: 1 }).toString();
}

function* listsIn($: Page): Generator<Problem, ReadonlyMap<string, readonly string[]>> {
  const lists = new Map<string, readonly string[]>();
  for (const block of $('.c-in-focus .c-crisiswatch--regional__trend').toArray()) {
    const heading = squeeze($(block).find('h4').first().text());
    const [name] = [...MARKS].find(([, mark]) => mark.heading === heading) ?? [];
    const slugs = $(block)
      .find('a[data-entry-target]')
      .toArray()
      .map((link) => $(link).attr('data-entry-target') ?? '');
    if (name === undefined)
      yield incomplete('unknown_list', `the overview has a list "${heading.slice(0, 60)}"`, null);
    else lists.set(name, slugs);
  }
  return lists;
}

/** A problem for each situation of which the overview and the entry do not say the same. */
export function* overviewProblems(
  { listed }: Overview,
  marks: ReadonlyMap<string, readonly string[]>,
): Iterable<Problem> {
  for (const [name, { heading }] of MARKS) {
    if (heading === null) continue;
    const inList = listed.get(name) ?? [];
    const marked = [...marks].filter(([, names]) => names.includes(name)).map(([slug]) => slug);
    const problem = (slug: string, message: string) =>
      incomplete('overview_mismatch', `${heading}: ${message}`, slug.slice(0, 60));
    for (const slug of inList) if (!marked.includes(slug)) yield problem(slug, 'listed, not marked');
    for (const slug of marked) if (!inList.includes(slug)) yield problem(slug, 'marked, not listed');
  }
}
