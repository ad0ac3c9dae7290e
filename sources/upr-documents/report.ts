import { countryOf } from '../../schemas/countries.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { dayMonthYear } from '../formats/dates.ts';
import { incomplete, skipped } from '../problems.ts';
import type { Given } from '../un-documents/given.ts';
import { passagesOf } from '../un-documents/passages.ts';
import type { UnDocument } from '../un-documents/un-document.ts';
import { lastDayOfSession } from '../upr-sessions.ts';
import { ordinalOf } from './ordinals.ts';
import { recommendationsOf } from './recommendations.ts';
import { repliesOf } from './replies.ts';

/**
 * The report of the Working Group on one review: its recommendations with positions, and the review as an act.
 * Nothing is coded: the proceedings are remarks of States to a State, and a recommendation is not an event. The
 * annex with the names of the delegation is left out.
 */
export function* readReport(document: UnDocument, given: Given): Iterable<Document | Problem> {
  const text = document.paragraphs.filter(({ headings }) => !headings.some((h) => /^Annex/.test(h)));
  const opening = text
    .slice(0, 12)
    .map(({ body }) => body)
    .join(' ');
  const state = stateOf(given.title, opening);
  const session = /held its (\S+) session\b/.exec(opening)?.[1];
  const number = session === undefined ? undefined : ordinalOf(session);
  const label = number === undefined ? null : String(number);
  const known_at = (label === null ? undefined : lastDayOfSession(label)) ?? given.published_on;
  if (state === undefined || label === null || known_at === null) {
    const message = 'a report without State under review, session or day: nothing was made of it';
    return yield skipped('review_unmapped', message, 'paragraph 1');
  }
  const review = {
    session_label: label,
    known_at,
    state_under_review_iso3: state,
    published_on: given.published_on,
  };
  const recommendations = yield* recommendationsOf(text, review);
  if (recommendations.length === 0) {
    const message = 'no recommendation was found under "Conclusions and/or recommendations"';
    yield incomplete('no_recommendations', message, null);
  }
  yield documentOf({
    ...given,
    issuer: 'upr-wg',
    countries: [state],
    passages: passagesOf(text, () => false),
    recommendations,
    acts: [
      {
        kind: 'review',
        country_iso3: state,
        issuer: 'upr-wg',
        subject: 'upr',
        act_family: null,
        occurred_on: dayOfReview(opening),
        known_at,
        value: label,
      },
    ],
  });
}

/** The addendum in which the State answers: each answer an act of its own, dated by the addendum. Not coded. */
export function* readAddendum(document: UnDocument, given: Given): Iterable<Document | Problem> {
  const opening = document.paragraphs
    .slice(0, 8)
    .map(({ body }) => body)
    .join(' ');
  const state = stateOf(given.title, opening);
  if (state === undefined || given.published_on === null) {
    const message = 'an addendum without State under review or date: nothing was made of it';
    return yield skipped('review_unmapped', message, 'masthead');
  }
  const acts = yield* repliesOf(document.paragraphs, state, given.published_on);
  yield documentOf({
    ...given,
    issuer: `state-${state.toLowerCase()}`,
    countries: [state],
    passages: passagesOf(document.paragraphs, () => false),
    acts,
  });
}

/** By the end of the title (`Report of the Working Group … Barbados Addendum …`), else by `The review of … was held`. */
function stateOf(title: string | null, opening: string): string | undefined {
  const named = /Universal Periodic Review\s*\*?\s*(.+?)(?:\s+Addendum\b.*)?$/i.exec(title ?? '')?.[1];
  const reviewed = /\breview of (?:the )?([\p{L} ()’'-]{3,60}?) (?:was|were) held\b/u.exec(opening)?.[1];
  return (named && countryOf(named)) || (reviewed && countryOf(reviewed)) || undefined;
}

function dayOfReview(opening: string): string | null {
  const day = /\breview of [^.]{3,80}? was held at the [^.]{3,40}?,? on (\d{1,2} \p{L}+ \d{4})/u.exec(
    opening,
  )?.[1];
  return day === undefined ? null : dayMonthYear(day);
}
