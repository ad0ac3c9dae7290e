import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Request, Window } from '../schemas/flow.ts';
import type { Source } from '../schemas/source.ts';
import type { Outcome } from '../schemas/vocabularies.ts';

/** Longest address that is asked, in characters: servers take 8 KB; every rule of a robots.txt is matched against it. */
const LONGEST_ADDRESS = 4096;

interface Links {
  readonly requests: readonly Request[];
  /** What a page led to and is not asked, or why it led nowhere. Each speaks against the window being complete. */
  readonly refused: readonly { readonly outcome: Outcome; readonly message: string }[];
}

/**
 * Where a capture leads. A page that its source cannot follow is no reason to ask for it again: it is told as what it is.
 * Links are a publisher's words: none may name a credential of another source, or be longer than any address.
 */
export async function linksOf(source: Source, capture: Capture, body: Body, window: Window): Promise<Links> {
  try {
    const found = await source.follow(capture, body, window);
    const faults = found.map((request) => faultOf(request, source.meta.credential));
    return {
      requests: found.filter((_, at) => faults[at] === null),
      refused: faults.flatMap((message) =>
        message === null ? [] : [{ outcome: 'source_failure' as const, message }],
      ),
    };
  } catch (error) {
    if (!(error instanceof TocsinError)) throw error;
    return { requests: [], refused: [{ outcome: 'shape_changed', message: error.message }] };
  }
}

/** Why a link is not asked, or null. */
function faultOf({ address, alternatives = [] }: Request, credential: string | undefined): string | null {
  const addresses = [address, ...alternatives];
  if (addresses.some(({ length }) => length > LONGEST_ADDRESS))
    return `A link of ${address.length} characters is no address; it was not followed.`;
  const named = addresses.flatMap((one) => [...one.matchAll(/\{([A-Z][A-Z0-9_]*)\}/g)]);
  if (named.some(([, name]) => name !== credential))
    return 'A link asks for a credential that is not for this source; it was not followed.';
  return null;
}
