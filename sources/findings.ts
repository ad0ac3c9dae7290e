import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { documentOf } from './document.ts';
import type { Entry } from './findings/entry.ts';
import { readList } from './findings/list.ts';
import { readText } from './formats/bytes.ts';
import { skipped } from './problems.ts';

const meta: SourceMeta = {
  id: 'findings',
  family: 'UN',
  title: 'Findings of courts and commissions of inquiry, and warnings of the Special Adviser on Genocide',
  publisher: 'Tocsin, a list kept by hand',
  licence: 'Facts of public documents; each document under the terms of its body',
  attribution: 'The courts and bodies named; list: Tocsin',
  redistribution: 'full',
  kind: 'snapshot',
  access: 'list kept by hand',
  bundled: 'sources/findings/findings.yaml',
  cadenceDays: 90,
  windowDays: 365,
  overlapDays: 0,
  // A list of what somebody noticed: its silence about a country says nothing.
  panel: [],
  coded: false,
  since: '2014-02-07',
  politeness: { delayMs: 1000, concurrency: 1, maxBytes: 2_000_000, timeoutMs: 30_000 },
  expectations: { min: 1, max: 1000 },
  files: [{ pattern: /findings.*\.ya?ml$/i, kind: 'list' }],
  readerVersion: '2',
};

/** The curated list of findings, bundled, or somebody's own of the same shape. */
export const findings: Source = {
  meta,
  requests: () => [],
  follow: async () => [],
  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    if (capture.request.kind !== 'list') {
      throw new TocsinError('internal', `findings has no reader for "${capture.request.kind}"`);
    }
    const options = { maxBytes: meta.politeness.maxBytes, legacy: null };
    const { text, problems } = await readText(capture, body, options);
    yield* problems;
    const seen = new Set<string>();
    for (const listed of readList(text, capture.address)) {
      const locator = `line ${listed.line}`;
      if ('fault' in listed) yield skipped('record_shape', listed.fault, locator);
      else if (seen.has(listed.entry.id)) yield skipped('same_id', 'an entry before has this id', locator);
      else if (listed.entry.known_on > capture.captured_at.slice(0, 10)) {
        yield skipped('future_date', 'known_on is after the day on which the list was read', locator);
      } else yield toDocument(listed.entry);
      if ('entry' in listed) seen.add(listed.entry.id);
    }
  },
};

function toDocument(entry: Entry): Document {
  return documentOf({
    native_id: entry.id,
    symbol: entry.symbol,
    title: entry.title,
    published_on: entry.known_on,
    language_code: 'en',
    address: entry.address,
    countries: [entry.country],
    issuer: entry.body,
    acts: [actOf(entry)],
  });
}

/** `value` lists kind, standard of proof, whether it is a finding, the law that the text speaks of, and the paragraph. */
function actOf(entry: Entry): Document['acts'][number] {
  const { kind, standard, resembles, is_finding, paragraph } = entry;
  const crimes = resembles.map((crime) => `resembles_${crime}`);
  const at = paragraph === null ? [] : [`paragraph_${paragraph}`];
  return {
    kind: 'finding',
    country_iso3: entry.country,
    issuer: entry.body,
    subject: entry.symbol ?? entry.reference,
    act_family: null,
    occurred_on: entry.found_on,
    known_at: entry.known_on,
    value: [kind, standard, is_finding ? 'finding' : 'no_finding', ...crimes, ...at].join(';'),
  };
}
