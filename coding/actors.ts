import { countryMentions } from '../schemas/country-mentions.ts';
import { ACTORS, type Actor, DE_FACTO_SINCE, STATE_ALLIED_UNTIL } from './lexicon/actors.ts';
import { isKnown, ORGANISATION_VALID_FROM } from './lexicon/valid-from.ts';
import { type Hit, lower, phraseFinder } from './phrases.ts';
import type { Span } from './spans.ts';
import type { Trigger } from './triggers.ts';
import { isPassive } from './voice.ts';

const findActors = phraseFinder(ACTORS);

const SAYING =
  /^(?:[\w'’-]+ ){0,3}?(?:has |have |had |also |later )?(?:said|says|stated|reported|reports|documented|confirmed|told|announced|alleged|claimed|found|concluded|recorded|verified|estimates?|estimated|added|denied|denies|rejected|insisted|recalled|described|noted|warned)\b/;
const ACCORDING =
  /(?:according to|reported by|documented by|told by|quoting|citing|said|verified by|confirmed by|says|recorded by)(?: (?:the|a|an|local|several|some|many|two|three|united nations|un|state-run|[\w’'-]+)){0,3} ?$/;
const BY = /\bby (?:(?!\b(?:and|who|after|when|that|in|on|at)\b)[\w'’-]+ ){0,5}$/;
const DID =
  /\b(?:carried out|conducted|launched|committed|perpetrated|used|responsible for|subjected|opened|practi[sc]ed|stepped up|continued|involved in|accused of|implicated in)\b/;
/** The actor of an act with the words that name it, null where no words do. */
interface Perpetrator extends Actor {
  readonly span: Span | null;
}

const UNKNOWN: Perpetrator = { class: 'unknown', org: null, span: null };

/**
 * Who is said to have done it: the actor after "by", or the last one before an active verb. A passive without
 * "by" has no actor, and one who is only quoted is none.
 */
export function perpetratorOf(
  sentence: string,
  trigger: Trigger,
  country: string | null,
  from: string | null,
  publishedOn: string | null,
): Perpetrator {
  const text = lower(sentence);
  const actors = findActors(text).filter(
    (hit) => isKnownActor(hit.value, publishedOn) && !isQuoted(text, hit) && !overlaps(hit, trigger),
  );
  const agent = actors.find((hit) => hit.start >= trigger.end - 1 && isAgent(text, trigger, hit));
  const subject = agent ? undefined : subjectOf(text, trigger, actors);
  const hit = agent ?? subject;
  if (!hit) return UNKNOWN;
  const { class: kind, org } = standing(sentence, hit, country, from);
  return { class: kind, org, span: { start: hit.start, end: hit.end } };
}

function isKnownActor({ org }: Actor, publishedOn: string | null): boolean {
  return org === null || isKnown(ORGANISATION_VALID_FROM[org], publishedOn);
}

function isAgent(text: string, trigger: Trigger, hit: Hit<Actor>): boolean {
  return hit.start - trigger.end < 140 && BY.test(text.slice(Math.max(0, trigger.end - 1), hit.start));
}

function subjectOf(text: string, trigger: Trigger, actors: readonly Hit<Actor>[]): Hit<Actor> | undefined {
  const subject = actors.filter((hit) => hit.end <= trigger.start).at(-1);
  if (!subject) return undefined;
  const between = text.slice(subject.end, trigger.start);
  if (isPassive(text, trigger)) {
    // "12 were killed when soldiers attacked": another verb's subject; "soldiers killed": nobody passive.
    return /\bwhen\b|\bafter\b/.test(between) ? undefined : byPhrase(text, subject);
  }
  if (trigger.form === 'verb') return subject;
  return between.length < 24 || DID.test(between) ? subject : byPhrase(text, subject);
}

function byPhrase(text: string, hit: Hit<Actor>): Hit<Actor> | undefined {
  return BY.test(text.slice(Math.max(0, hit.start - 48), hit.start)) ? hit : undefined;
}

function overlaps(hit: Hit<Actor>, trigger: Trigger): boolean {
  return hit.start < trigger.end && trigger.start < hit.end && hit.start >= trigger.start;
}

function isQuoted(text: string, hit: Hit<unknown>): boolean {
  return (
    SAYING.test(text.slice(hit.end + 1, hit.end + 48)) ||
    ACCORDING.test(text.slice(Math.max(0, hit.start - 48), hit.start))
  );
}

/** What the actor was at that time and there: forces of another State are foreign where they act. */
function standing(sentence: string, hit: Hit<Actor>, country: string | null, from: string | null): Actor {
  const { class: kind, org } = hit.value;
  const since = org === null ? undefined : DE_FACTO_SINCE[org];
  if (since !== undefined && from !== null && from < since) return { class: 'non_state_armed', org };
  const until = org === null ? undefined : STATE_ALLIED_UNTIL[org];
  if (until !== undefined && from !== null && from < until) return { class: 'state_allied', org };
  if (org === 'idf') return { class: country === 'ISR' || country === null ? kind : 'foreign_state', org };
  if (kind !== 'state_security') return hit.value;
  const owner = countryMentions(sentence.slice(0, hit.start)).at(-1);
  const adjacent = owner && hit.start - owner.end <= 12;
  return adjacent && country !== null && owner.iso3 !== country ? { class: 'foreign_state', org } : hit.value;
}
