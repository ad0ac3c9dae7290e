import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import { FILE_ONLY, type Source, type SourceMeta } from '../schemas/source.ts';
import { readEdition } from './crisiswatch/edition.ts';
import { SITUATIONS } from './crisiswatch/situations.ts';
import { readText } from './formats/bytes.ts';

const meta: SourceMeta = {
  id: 'crisiswatch',
  family: 'NGO',
  title: 'CrisisWatch',
  publisher: 'International Crisis Group',
  licence: 'ratings usable with credit; prose copyright International Crisis Group, not republished',
  attribution: 'International Crisis Group, CrisisWatch',
  redistribution: 'derived',
  // An edition covers its month alone: complete for no more than the day it was published.
  kind: 'feed',
  access: FILE_ONLY,
  cadenceDays: 31,
  windowDays: 62,
  overlapDays: 31,
  panel: SITUATIONS,
  coded: true,
  // "Entries dating back to 2003" (the page itself, February 2026).
  since: '2003-01-01',
  politeness: { delayMs: 10_000, concurrency: 1, maxBytes: 20_000_000, timeoutMs: 60_000 },
  expectations: { min: 20, max: 5000 },
  files: [{ pattern: /\.html?$/i, kind: 'edition' }],
  readerVersion: '1',
};

/**
 * The monthly conflict tracker of the International Crisis Group, from pages that a person saved: the site
 * challenges programs (July 2026), and the print version is a page of 2019.
 */
export const crisiswatch: Source = {
  meta,
  requests: () => [],
  follow: async () => [],

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    const options = { maxBytes: meta.politeness.maxBytes, legacy: null };
    const { text, problems } = await readText(capture, body, options);
    yield* problems;
    yield* readEdition(text, capture.address);
  },
};
