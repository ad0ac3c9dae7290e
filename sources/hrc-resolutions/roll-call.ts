import type { Document, Problem } from '../../schemas/flow.ts';
import { incomplete } from '../problems.ts';

type Act = Document['acts'][number];
type Vote = 'yes' | 'no' | 'abstain' | 'absent';

/** One name of a roll call, in its order; `iso3` is undefined for a name that is no known State. */
export interface Called {
  readonly iso3: string | undefined;
  readonly vote: Vote;
}

export interface Votes {
  readonly for: number;
  readonly against: number;
  readonly abstentions: number;
}

/** Who voted how, by ISO code; each State once. */
export type RollCall = ReadonlyMap<string, Vote>;

/**
 * The votes of a roll call that can be trusted, and a problem for what cannot: a body has so many members, each
 * State votes once, and the names add up to the totals that the same text states. A contradiction is told; totals
 * and names stay as published, nothing is averaged.
 */
export function* rollCallOf(
  called: readonly Called[],
  totals: Votes | null,
  members: number,
  locator: string,
): Generator<Problem, RollCall> {
  if (called.length > members) {
    const message = `${called.length} names in the roll call of a body of ${members}; no vote of a State is kept`;
    yield incomplete('too_many_votes', message, locator);
    return new Map();
  }
  yield* checkSums(called, totals, locator);
  const once = new Map<string, Vote>();
  const twice = new Set<string>();
  for (const [index, { iso3, vote }] of called.entries()) {
    if (iso3 === undefined) {
      const message = `name ${index + 1} of the roll call is no known State; its vote is left out`;
      yield incomplete('unknown_country', message, locator);
    } else if (once.has(iso3)) twice.add(iso3);
    else once.set(iso3, vote);
  }
  for (const iso3 of twice) {
    yield incomplete('voted_twice', `${iso3} stands in the roll call more than once; left out`, locator);
    once.delete(iso3);
  }
  return once;
}

function* checkSums(called: readonly Called[], totals: Votes | null, locator: string): Iterable<Problem> {
  if (called.length === 0 || totals === null) return;
  const count = (wanted: Vote) => called.filter(({ vote }) => vote === wanted).length;
  const counted = [count('yes'), count('no'), count('abstain')].join('-');
  const stated = [totals.for, totals.against, totals.abstentions].join('-');
  if (counted === stated) return;
  const message = `the roll call counts ${counted} and the totals say ${stated}; both are kept as published`;
  yield incomplete('votes_contradict', message, locator);
}

/** What the votes were about and when. */
interface Voted {
  readonly subject: string;
  /** The one country that the text concerns. */
  readonly country_iso3: string | null;
  readonly occurred_on: string | null;
  readonly known_at: string;
}

/** One act for each State that was called, in the order of their codes. `issuer` is the State that votes. */
export function voteActs(rollCall: RollCall, voted: Voted): readonly Act[] {
  const states = [...rollCall].sort(([a], [b]) => (a < b ? -1 : 1));
  return states.map(([iso3, vote]) => ({
    kind: 'vote',
    country_iso3: voted.country_iso3,
    issuer: iso3.toLowerCase(),
    subject: voted.subject,
    act_family: null,
    occurred_on: voted.occurred_on,
    known_at: voted.known_at,
    value: vote,
  }));
}
