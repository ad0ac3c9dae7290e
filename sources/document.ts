import type { Document } from '../schemas/flow.ts';

type Given = Pick<Document, 'native_id' | 'issuer'> & Partial<Omit<Document, 'kind'>>;

/** A document of which only some fields are known: the others are NULL or empty. The order of keys is fixed. */
export function documentOf(given: Given): Document {
  const { native_id, issuer, ...rest } = given;
  return {
    kind: 'document',
    native_id,
    symbol: null,
    title: null,
    published_on: null,
    language_code: null,
    address: null,
    countries: [],
    issuer,
    passages: [],
    recommendations: [],
    resolutions: [],
    acts: [],
    ...rest,
  };
}
