import { code } from '../../../coding/code.ts';
import { countryOf } from '../../../schemas/countries.ts';
import type { CodedStatement } from '../../../schemas/tables/violations.ts';
import type { FoundText } from './found-texts.ts';

/** Codes as the sources give them for these folders; a press article's issuer has none, so it is `press`. */
const ISSUERS: readonly (readonly [RegExp, string])[] = [
  [/^hrw\//, 'hrw'],
  [/^crisiswatch\//, 'crisiswatch'],
  [/^amnesty\//, 'amnesty'],
  [/^(un-news|un-documents|upr-documents|treaty-bodies|uhri)\//, 'un'],
  [/^upr-info\//, 'upr'],
  [/^(hrdsattack|india-police-events|reliefweb)\//, 'press'],
];

/** A text as the coder sees it alone, with nothing but its date and the country that it is filed under. */
export interface CodedText {
  readonly issuer: string;
  readonly publishedOn: string | null;
  /** File and record: what the bootstrap draws. */
  readonly document: string;
  readonly rows: readonly CodedStatement[];
}

/** Codes one text. An unknown spelling of the filed country counts as none, as it would in a source. */
export function codedText({ from, text }: FoundText): CodedText {
  const issuer = ISSUERS.find(([pattern]) => pattern.test(from.file))?.[1] ?? from.file;
  const countries = (from.filedCountry ?? '').split(';').flatMap((name) => countryOf(name.trim()) ?? []);
  const about = { published_on: from.publishedOn, countries, issuer, title: null, language_code: null };
  const rows = code({ paragraph: '1', body: text, coded: true }, about);
  return { issuer, publishedOn: from.publishedOn, document: `${from.file}#${from.record}`, rows };
}
