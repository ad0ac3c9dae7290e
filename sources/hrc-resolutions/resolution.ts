import type { Document, SourcePassage } from '../../schemas/flow.ts';
import type { CHANNELS } from '../../schemas/tables/machinery.ts';
import { documentOf } from '../document.ts';
import { actsOf, onlyCountry } from './acts.ts';
import { type RollCall, type Votes, voteActs } from './roll-call.ts';
import { ASSEMBLY, type Organ } from './words.ts';

/** A resolution, decision, statement or amendment as one channel tells it, votes already checked. */
export interface Adopted {
  /** Key of the record in its channel. */
  readonly native_id: string;
  readonly channel: (typeof CHANNELS)[number];
  readonly symbol: string | null;
  /** Symbol of the draft that was put to the vote, where the channel tells it. */
  readonly draft_symbol: string | null;
  readonly title: string | null;
  readonly organ: Organ;
  /** Day of the vote or adoption; null where the channel gives none. */
  readonly date: string | null;
  /** Day the record or the report gives for itself, where that is another. */
  readonly published_on?: string | null;
  /** false for what was withdrawn, not considered or voted down, and for a draft. */
  readonly adopted: boolean;
  readonly votes: Votes | null;
  /** Who voted how; empty where the channel has totals alone. */
  readonly rollCall: RollCall;
  /** Catalogue headings that may name the country. */
  readonly headings: readonly string[];
  /** Whether it was adopted under item 4 of the Council's agenda, human rights situations that require its attention. */
  readonly underItem4: boolean;
  readonly passages: readonly SourcePassage[];
  readonly address: string | null;
}

/** What a channel that knows little leaves out. */
export const LITTLE = {
  draft_symbol: null,
  rollCall: new Map(),
  headings: [],
  underItem4: false,
  passages: [],
} as const satisfies Partial<Adopted>;

/** The document of one record. Nothing in it is coded for violations. */
export function toDocument(record: Adopted): Document {
  return documentOf({
    native_id: record.native_id,
    symbol: record.symbol,
    title: record.title,
    published_on: record.published_on ?? record.date,
    language_code: 'en',
    address: record.address,
    issuer: record.organ.issuer,
    passages: record.passages,
    resolutions: [
      {
        symbol: record.symbol,
        organ: record.organ.name,
        adopted_on: record.adopted ? record.date : null,
        title: record.title,
        votes_for: record.votes?.for ?? null,
        votes_against: record.votes?.against ?? null,
        abstentions: record.votes?.abstentions ?? null,
        channel: record.channel,
        draft_symbol: record.draft_symbol,
      },
    ],
    acts: record.organ === ASSEMBLY ? [] : [...actsOf(record), ...votesOf(record)],
  });
}

/** Votes are cast in public, so they are known on their day, or else on the day of the record. */
function votesOf(record: Adopted): Document['acts'] {
  const known_at = record.date ?? record.published_on ?? null;
  if (record.symbol === null || known_at === null) return [];
  return voteActs(record.rollCall, {
    subject: record.symbol,
    country_iso3: onlyCountry(record.title ?? ''),
    occurred_on: record.date,
    known_at,
  });
}
