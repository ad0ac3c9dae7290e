import type { Document } from '../../schemas/flow.ts';
import { actsOf } from './acts.ts';

/** A resolution, decision, statement or amendment in the words of a catalogue, votes already checked. */
export interface Adopted {
  readonly native_id: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly organ: string;
  /** Day of the record; null where the channel gives none. */
  readonly date: string | null;
  /** false for what was withdrawn, not considered or voted down. */
  readonly adopted: boolean;
  readonly votes: Votes | null;
  /** Catalogue headings that may name the country. */
  readonly headings: readonly string[];
  readonly address: string | null;
}

export interface Votes {
  readonly for: number;
  readonly against: number;
  readonly abstentions: number;
}

/** The document of one catalogue record. It has no passages: nothing in it is coded for violations. */
export function toDocument(record: Adopted): Document {
  return {
    kind: 'document',
    native_id: record.native_id,
    symbol: record.symbol,
    title: record.title,
    published_on: record.date,
    language_code: 'en',
    address: record.address,
    countries: [],
    issuer: 'hrc',
    passages: [],
    recommendations: [],
    resolutions: [
      {
        symbol: record.symbol,
        organ: record.organ,
        adopted_on: record.adopted ? record.date : null,
        title: record.title,
        votes_for: record.votes?.for ?? null,
        votes_against: record.votes?.against ?? null,
        abstentions: record.votes?.abstentions ?? null,
      },
    ],
    acts: actsOf(record),
  };
}
