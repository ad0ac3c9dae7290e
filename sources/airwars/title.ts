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
  const parts = partsOf(title);
  if (parts === null) {
    if (title === '') yield incomplete('no_title', 'the record has no title; it is NULL', locator);
    else
      yield incomplete(
        'title_withheld',
        'the title is more than a reference and a time; it is NULL',
        locator,
      );
    return { title: null, precision: 'day' };
  }
  if (parts.reference !== reference)
    yield contradiction('title and unique_reference_code are of two references', locator);
  if (parts.day === day) return { title, precision: 'day' };
  yield contradiction(
    'title and incident_date tell two times; the day is kept, its precision unknown',
    locator,
  );
  return { title, precision: 'unknown' };
}

/** Reference and day of a title, the day NULL where it tells a wider time; null for a title of other words. */
function partsOf(title: string) {
  const match = /^([A-Z]+\d+[A-Za-z]?) [–-] ([A-Za-z]+) ([\d ,–-]+)$/.exec(title);
  if (match === null || dayMonthYear(`1 ${match[2]} 2000`) === null) return null;
  const [dayOfMonth, year] = String(match[3]).split(', ');
  return { reference: match[1], day: dayMonthYear(`${dayOfMonth} ${match[2]} ${year}`) };
}

function contradiction(message: string, locator: string): Problem {
  return incomplete('published_contradiction', message, locator);
}
