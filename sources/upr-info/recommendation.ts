import { countryOf } from '../../schemas/countries.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { incomplete, skipped } from '../problems.ts';
import { responseOf } from '../upr-responses.ts';
import { isLaterSession, lastDayOfSession } from '../upr-sessions.ts';

type Recommendation = Document['recommendations'][number];

/** A recommendation in the source's own words, whichever export it came from. */
export interface RawRecommendation {
  readonly native_id: string;
  readonly locator: string;
  readonly session: string;
  readonly to: string;
  /** Recommenders as the source spells them; one State in nearly every record. */
  readonly from: readonly string[];
  readonly text: string;
  /** The State's response, in the source's words. */
  readonly responses: readonly string[];
  /** `4`, or `4 - General action`. */
  readonly action: string;
  readonly themes: readonly string[];
  readonly address: string | null;
  readonly language: string | null;
  /** Day on which the source took the record in; NULL where it does not say. */
  readonly enteredOn: string | null;
}

/** The parts of a record that a document cannot do without, mapped. */
interface Placed {
  readonly country: string;
  /** Last day of the session; NULL for a session that is later than the table. */
  readonly lastDay: string | null;
  /** Day by which the record was public. */
  readonly known_at: string;
}

/**
 * Country and day of a record; null after the problem that skips it. A session later than the table has no known
 * last day: what was said in it was public when the source took it in, at the latest.
 */
export function* place(
  raw: Pick<RawRecommendation, 'to' | 'session' | 'enteredOn' | 'locator'>,
): Generator<Problem, Placed | null> {
  const { to, session, enteredOn, locator } = raw;
  const country = countryOf(to);
  if (country === undefined) {
    const message = `State under review "${to.slice(0, 60)}" is not in the alias table; add it there`;
    yield skipped('unknown_country', message, locator);
    return null;
  }
  const lastDay = lastDayOfSession(session);
  if (lastDay !== undefined) return { country, lastDay, known_at: lastDay };
  const message = `session "${session.slice(0, 40)}" is not in the table of UPR sessions; add it there`;
  if (!isLaterSession(session) || enteredOn === null) {
    yield skipped('unknown_session', message, locator);
    return null;
  }
  yield incomplete('unknown_session', `${message}; dated by the day of entry`, locator);
  return { country, lastDay: null, known_at: enteredOn };
}

/**
 * The document of one recommendation, after the problems it has. A missing recommender or category is NULL; an
 * unknown State under review, session or response skips the record. Its text is one passage that is not coded:
 * a recommendation is not an event.
 */
export function* toDocument(raw: RawRecommendation): Iterable<Document | Problem> {
  const placed = yield* place(raw);
  if (placed === null) return;
  const response = responseOf(raw.responses);
  if (response === undefined) {
    return yield skipped(
      'unknown_response',
      `response "${raw.responses.join('/').slice(0, 60)}" has no mapping; add it`,
      raw.locator,
    );
  }
  const recommendation: Recommendation = {
    session_label: raw.session,
    known_at: placed.known_at,
    state_under_review_iso3: placed.country,
    recommending_iso3: yield* recommenderOf(raw),
    body: raw.text,
    response,
    response_known_at: null,
    action_category: yield* actionOf(raw),
    themes: raw.themes.length === 0 ? null : raw.themes.join(';'),
  };
  yield uprDocument(raw, placed, { recommendations: [recommendation], acts: [] });
}

/** A record of the review as a document; its one passage is not coded. */
export function uprDocument(
  raw: Pick<RawRecommendation, 'native_id' | 'text' | 'address' | 'language'>,
  placed: Placed,
  facts: Pick<Document, 'recommendations' | 'acts'>,
): Document {
  return documentOf({
    native_id: raw.native_id,
    published_on: placed.lastDay,
    language_code: raw.language,
    address: raw.address,
    countries: [placed.country],
    issuer: 'upr',
    passages: [{ paragraph: '1', body: raw.text, coded: false }],
    ...facts,
  });
}

function* recommenderOf(raw: RawRecommendation): Generator<Problem, string | null> {
  const [name, ...others] = raw.from;
  if (name === undefined || others.length > 0) {
    const message = `${raw.from.length} recommending States where one was due; recommending State is NULL`;
    yield incomplete('recommender_unclear', message, raw.locator);
    return null;
  }
  const iso3 = countryOf(name);
  if (iso3 !== undefined) return iso3;
  // upr-info.org writes "(Unknown)" as HTML entities in its export.
  if (name === '&#40;Unknown&#41;' || name === '(Unknown)') {
    const message = 'the source does not know the recommending State; it is NULL';
    yield incomplete('recommender_unknown', message, raw.locator);
    return null;
  }
  const message = `recommender "${name.slice(0, 60)}" is no State of the alias table; recommending State is NULL`;
  yield incomplete('unknown_country', message, raw.locator);
  return null;
}

function* actionOf(raw: RawRecommendation): Generator<Problem, number | null> {
  const digit = /^([1-5])(?:\s*-\s.*)?$/.exec(raw.action.trim())?.[1];
  if (digit !== undefined) return Number(digit);
  const message = `action category "${raw.action.slice(0, 40)}" is not 1 to 5; it is NULL`;
  yield incomplete('unknown_action', message, raw.locator);
  return null;
}
