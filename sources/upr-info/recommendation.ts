import { countryOf } from '../../schemas/countries.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { incomplete, skipped } from '../problems.ts';
import { responseOf } from '../upr-responses.ts';
import { lastDayOfSession } from '../upr-sessions.ts';

type Recommendation = Document['recommendations'][number];

/** A recommendation in the source's own words, whichever export it came from. */
interface RawRecommendation {
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
}

/** The parts of a record that a document cannot do without, mapped. */
interface Placed {
  readonly country: string;
  readonly lastDay: string;
}

/** Country and day of a record, or the problem that skips it. */
export function place(to: string, session: string, locator: string): Placed | Problem {
  const country = countryOf(to);
  if (country === undefined) {
    return skipped(
      'unknown_country',
      `State under review "${to}" is not in the alias table; add it there`,
      locator,
    );
  }
  const lastDay = lastDayOfSession(session);
  if (lastDay === undefined) {
    return skipped(
      'unknown_session',
      `session "${session}" is not in the table of UPR sessions; add it there`,
      locator,
    );
  }
  return { country, lastDay };
}

/**
 * The document of one recommendation, after the problems it has. A missing recommender or category is NULL; an
 * unknown State under review, session or response skips the record. Its text is one passage that is not coded:
 * a recommendation is not an event.
 */
export function* toDocument(raw: RawRecommendation): Iterable<Document | Problem> {
  const placed = place(raw.to, raw.session, raw.locator);
  if ('kind' in placed) return yield placed;
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
    known_at: placed.lastDay,
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
  raw: Pick<RawRecommendation, 'native_id' | 'text' | 'address'>,
  placed: Placed,
  facts: Pick<Document, 'recommendations' | 'acts'>,
): Document {
  return {
    kind: 'document',
    native_id: raw.native_id,
    symbol: null,
    title: null,
    published_on: placed.lastDay,
    language_code: 'en',
    address: raw.address,
    countries: [placed.country],
    issuer: 'upr',
    passages: [{ paragraph: '1', body: raw.text, coded: false }],
    resolutions: [],
    ...facts,
  };
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
