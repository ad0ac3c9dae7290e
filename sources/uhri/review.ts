import { countryOf } from '../../schemas/countries.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { incomplete } from '../problems.ts';
import { responseOf } from '../upr-responses.ts';
import { lastDayOfSession } from '../upr-sessions.ts';
import type { UhriRecord } from './record.ts';
import { plain } from './values.ts';

type Recommendation = Document['recommendations'][number];

/** What has been read of the record already. */
interface About {
  readonly type: string;
  readonly body: string;
  /** Text without markup and paragraph number. */
  readonly text: string;
  readonly countries: readonly string[];
  readonly published_on: string | null;
}

/**
 * The recommendation that a record of the Universal Periodic Review holds, or null for any other record. One
 * row, whoever joined in it: the recommending State is NULL with a problem where there are several.
 */
export function* reviewRecommendation(
  raw: UhriRecord,
  about: About,
  locator: string,
): Generator<Problem, Recommendation | null> {
  if (about.body !== 'UPR') {
    yield* reviewFieldsElsewhere(raw, locator);
    return null;
  }
  if (about.type !== 'Recommendations') return null;
  const [session = '', ...more] = raw.UprSession.map(plain);
  const known_at = (yield* sessionDay(session, more.length, locator)) ?? about.published_on;
  const response = yield* responseIn(raw, locator);
  const [state, ...others] = about.countries;
  if (state === undefined || others.length > 0 || known_at === null || response === undefined) {
    const message =
      'a UPR record without one State under review, a day and a known position: no recommendation was made of it';
    yield incomplete('recommendation_unmapped', message, locator);
    return null;
  }
  return {
    session_label: session,
    known_at,
    state_under_review_iso3: state,
    recommending_iso3: yield* recommenderOf(raw.UprRecommendingCountry, locator),
    body: about.text,
    response,
    response_known_at: null,
    action_category: null,
    themes: raw.Themes.length === 0 ? null : raw.Themes.map(plain).join(';'),
  };
}

function* reviewFieldsElsewhere(raw: UhriRecord, locator: string): Iterable<Problem> {
  const filled = (['UprPositions', 'UprRecommendingCountry', 'UprSession'] as const).filter(
    (field) => raw[field].length > 0,
  );
  if (filled.length === 0) return;
  const message = `${filled.join(', ')} filled in a record of another body; nothing was made of it`;
  yield incomplete('review_fields_elsewhere', message, locator);
}

function* responseIn(raw: UhriRecord, locator: string) {
  const words = raw.UprPositions.map(plain);
  const response = responseOf(words);
  if (response === undefined) {
    yield incomplete(
      'unknown_response',
      `position "${words.join('/').slice(0, 60)}" has no mapping; add it`,
      locator,
    );
  }
  return response;
}

function* sessionDay(
  session: string,
  others: number,
  locator: string,
): Generator<Problem, string | undefined> {
  const lastDay = others > 0 ? undefined : lastDayOfSession(session);
  if (lastDay === undefined) {
    const which = others > 0 ? 'is one of several' : 'is not in the table';
    const message = `UPR session "${session.slice(0, 40)}" ${which}; dated by publication`;
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
