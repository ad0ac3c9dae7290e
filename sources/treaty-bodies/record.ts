import { z } from 'zod';
import { countryOf } from '../../schemas/countries.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { isoDay } from '../formats/dates.ts';
import { parseJson } from '../formats/json.ts';
import { incomplete, note, skipped } from '../problems.ts';
import { readSymbol } from '../un-documents/symbols.ts';
import { readUnText } from '../un-documents/un-document.ts';
import { committeeOf } from './committees.ts';
import { commentPassages } from './observations.ts';

// Known and not used: the collector's own ids and times, and the treaty's name beside the committee's.
const collected = {
  _id: z.string(),
  _source: z.string(),
  _fetched_at: z.string(),
  symbol: z.string().min(1),
  title: z.string(),
  text: z.string(),
  date: z.string().nullable(),
  url: z.url(),
};
const comment = z.strictObject({
  ...collected,
  _type: z.literal('doctrine'),
  committee: z.string(),
  treaty: z.string(),
});
const decision = z.strictObject({
  ...collected,
  _type: z.literal('case_law'),
  communication_number: z.string(),
  author: z.string(),
  treaty_body: z.string(),
  treaty_body_name: z.string(),
  decision_type: z.string(),
  session: z.string(),
  country: z.string(),
  submission_date: z.string().nullable(),
  substantive_issues: z.array(z.string()),
  substantive_articles: z.array(z.string()),
});
const record = z.discriminatedUnion('_type', [comment, decision]);

/** Whether a kind of decision is one on the merits, i.e. a finding; the others known so far: none. */
const FINDINGS: ReadonlyMap<string, string> = new Map([['Decision on merits', 'decision_on_merits']]);

/** One record as a collector (legal-sources) wrote it: a general comment, or a decision on a communication. */
export function* readRecord(json: string, where: string): Iterable<Document | Problem> {
  const raw = parseJson(json, record, where);
  const symbol = yield* readSymbol(raw.symbol, 'symbol');
  const committee = committeeOf(raw._type === 'doctrine' ? raw.committee : raw.treaty_body);
  if (symbol === null || committee === undefined) {
    return yield skipped('no_key', 'the record has no symbol or committee that is known', 'record');
  }
  const given = { native_id: symbol.symbol, symbol: symbol.symbol, issuer: committee, address: raw.url };
  if (raw._type === 'doctrine') yield* readComment(raw, given);
  else yield* readDecision(raw, given);
}

type Given = Pick<Document, 'native_id' | 'symbol' | 'issuer' | 'address'>;

/** The collector runs a paragraph's number into its text, and ends every line with an empty one. */
function* readComment(raw: z.output<typeof comment>, given: Given): Iterable<Document | Problem> {
  if (/\[…trimmed\]\s*$/.test(raw.text)) {
    return yield skipped('text_cut', 'the text ends before the document does', 'text');
  }
  const lines = raw.text.replace(/(?<!\s)\s*\n\s*/g, '\n').replace(/^(\d{1,3})\.(?=[^\d\s])/gm, '$1. ');
  const { header, paragraphs } = readUnText(lines);
  const listed = isoDay(raw.date ?? '');
  if (header.published_on !== null && listed !== header.published_on) {
    yield note(
      'list_date_differs',
      'the date of the record is not the one under Distr.; that one is taken',
      'date',
    );
  }
  const published_on = header.published_on ?? listed;
  if (published_on === null)
    yield incomplete('unreadable_date', 'the record gives no day; it is NULL', 'date');
  yield documentOf({
    ...given,
    address: `https://undocs.org/${given.native_id}`,
    title: raw.title.replace(/(?<!\*)\*+$/, ''),
    published_on,
    language_code: header.language_code,
    passages: commentPassages(paragraphs),
  });
}

/**
 * A decision on a person's communication. Title and author name that person and are left out; so is the text, which
 * the collector decoded wrongly. The day of the decision is not the day on which it became public. What was found is
 * not in the record: the act says that there is a decision on the merits, not that there was a violation.
 */
function* readDecision(raw: z.output<typeof decision>, given: Given): Iterable<Document | Problem> {
  yield note(
    'text_left_out',
    'title, author and text of a decision are not kept: they name a person',
    'text',
  );
  const iso3 = countryOf(raw.country);
  if (iso3 === undefined) {
    yield incomplete('unknown_country', `"${raw.country.slice(0, 60)}" is not in the alias table`, 'country');
  }
  const value = FINDINGS.get(raw.decision_type);
  if (value === undefined) {
    const message = `decision type "${raw.decision_type.slice(0, 60)}" has no mapping; no act was made of it`;
    yield incomplete('unknown_decision_type', message, 'decision_type');
  }
  const act = {
    kind: 'finding' as const,
    country_iso3: iso3 ?? null,
    issuer: given.issuer,
    subject: raw.substantive_issues.length === 0 ? null : raw.substantive_issues.join(';'),
    act_family: null,
    occurred_on: isoDay(raw.date ?? ''),
    known_at: null,
  };
  yield documentOf({
    ...given,
    countries: iso3 === undefined ? [] : [iso3],
    acts: value === undefined ? [] : [{ ...act, value }],
  });
}
