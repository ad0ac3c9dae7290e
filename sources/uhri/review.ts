import { countryOf } from '../../schemas/countries.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { incomplete } from '../problems.ts';
import { responseOf } from '../upr-responses.ts';
import { lastDayOfSession } from '../upr-sessions.ts';
import type { UhriRecord } from './record.ts';
import { plain } from './values.ts';

type Recommendation = Document['recommendations'][number];

/**
 * The recommendation that a record of the Universal Periodic Review holds, or null for any other record. One
 * row, whoever joined in it: the recommending State is NULL with a problem where there are several.
 */
export function* reviewRecommendation(
  raw: UhriRecord,
  type: string,
  countries: readonly string[],
  published_on: string | null,
  locator: string,
): Generator<Problem, Recommendation | null> {
  if (plain(raw.Body) !== 'UPR' || type !== 'Recommendations') return null;
  const session = plain(raw.UprSession[0] ?? '');
  const known_at = (yield* sessionDay(session, locator)) ?? published_on;
  const [state] = countries;
  const response = responseOf(raw.UprPositions.map(plain));
  if (state === undefined || known_at === null || response === undefined) {
    const message =
      'a UPR record without State under review, day or known position: no recommendation was made of it';
    yield incomplete('recommendation_unmapped', message, locator);
    return null;
  }
  return {
    session_label: session,
    known_at,
    state_under_review_iso3: state,
    recommending_iso3: yield* recommenderOf(raw.UprRecommendingCountry, locator),
    body: raw.Text,
    response,
    response_known_at: null,
    action_category: null,
    themes: raw.Themes.length === 0 ? null : raw.Themes.map(plain).join(';'),
  };
}

function* sessionDay(session: string, locator: string): Generator<Problem, string | undefined> {
  const lastDay = lastDayOfSession(session);
  if (lastDay === undefined) {
    const message = `UPR session "${session.slice(0, 40)}" is not in the table; dated by publication`;
    yield incomplete('unknown_session', message, locator);
  }
  return lastDay;
}

function* recommenderOf(names: readonly string[], locator: string): Generator<Problem, string | null> {
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) {
    yield incomplete(
      'recommender_unclear',
      `${names.length} recommending States; the column is NULL`,
      locator,
    );
    return null;
  }
  const iso3 = countryOf(plain(name));
  if (iso3 === undefined) {
    yield incomplete(
      'unknown_country',
      `recommender "${plain(name).slice(0, 60)}" is not in the alias table`,
      locator,
    );
  }
  return iso3 ?? null;
}
