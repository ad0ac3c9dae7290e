import type { Problem } from '../../schemas/flow.ts';
import { dayMonthYear, isoDay } from '../formats/dates.ts';
import { paragraphsOf } from '../formats/html.ts';
import { incomplete } from '../problems.ts';

interface Title {
  /** NULL where it says more than a reference and a time: it could name somebody. */
  readonly title: string | null;
  /** `unknown` where the title tells another time than the day of the record: a range, a month, another day. */
  readonly precision: 'day' | 'unknown';
}

/** The day of `20231010`; null when it is malformed. */
export function compactDay(value: string): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(value.trim());
  return match && isoDay(`${match[1]}-${match[2]}-${match[3]}`);
}

/** A title such as `ISPT0097 – October 10, 2023`, set beside the reference and the day of its record. */
export function* titleOf(
  html: string,
  reference: string | null,
  day: string,
  locator: string,
): Generator<Problem, Title> {
  const title = paragraphsOf(html).join(' ');
  if (title === '') {
    yield incomplete('no_title', 'the record has no title; it is NULL', locator);
    return { title: null, precision: 'day' };
  }
  const match = /^([A-Z]+\d+[A-Za-z]?) [–-] ([A-Za-z]+) ([\d ,–-]+)$/.exec(title);
  if (match === null || dayMonthYear(`1 ${match[2]} 2000`) === null) {
    yield incomplete(
      'title_withheld',
      'the title says more than a reference and a time; it is NULL',
      locator,
    );
    return { title: null, precision: 'day' };
  }
  if (match[1] !== reference)
    yield incomplete(
      'published_contradiction',
      'title and unique_reference_code are of two references',
      locator,
    );
  if (titleDay(String(match[2]), String(match[3])) === day) return { title, precision: 'day' };
  const message =
    'the title tells another time than incident_date, or a wider one; the day is kept, its precision unknown';
  yield incomplete('published_contradiction', message, locator);
  return { title, precision: 'unknown' };
}

function titleDay(month: string, rest: string): string | null {
  const match = /^(\d{1,2}), (\d{4})$/.exec(rest);
  return match && dayMonthYear(`${match[1]} ${month} ${match[2]}`);
}
