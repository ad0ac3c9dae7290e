import { countryOf } from '../../schemas/countries.ts';
import { countryMentions } from '../../schemas/country-mentions.ts';
import type { Document } from '../../schemas/flow.ts';
import type { Adopted } from './resolution.ts';

type Act = Document['acts'][number];

// The 4th special session (Darfur, December 2006) ended with decision S-4/101 and no resolution.
const SPECIAL_SESSION = /^A\/HRC\/(?:RES\/(S-\d+)\/1|DEC\/(S-4)\/101)$/;

const MANDATE =
  /\b(special rapporteur|independent expert|commission of inquiry|fact-finding mission|group of experts|commission on human rights in|investigative mechanism)\b/i;
// What is written about a mandate is not the mandate.
const ABOUT_A_MANDATE = /\b(follow-up|reports?|discontinuation|postponement|amendment|access to the)\b/i;
const RENEWAL = /\b(renewal|extension)\b/i;

/**
 * Acts that an adopted text stands for, read from symbol and title alone.
 *
 * A special session is told once, by its first resolution, dated by that resolution (the session may have opened
 * the day before); `subject` is its number. A country mandate is told where the title names a mandate and exactly
 * one country: the title does not say whether it is new, so `value` is `renewal` where it says so and NULL
 * elsewhere. A mandate that a resolution creates without naming it in the title is not seen.
 */
export function actsOf(record: Adopted): readonly Act[] {
  if (!record.adopted || record.date === null) return [];
  const acts = [
    specialSession(record, record.date),
    item4(record, record.date),
    mandate(record, record.date),
  ];
  return acts.filter((act) => act !== null);
}

function specialSession(record: Adopted, date: string): Act | null {
  const match = SPECIAL_SESSION.exec(record.symbol ?? '');
  const session = match?.[1] ?? match?.[2];
  if (session === undefined) return null;
  const country = onlyCountry(record.title ?? '') ?? onlyHeading(record.headings);
  return act('special_session', country, session, date, null);
}

/** Only the catalogue tells the item, and its heading names the country in English where a title does not. */
function item4(record: Adopted, date: string): Act | null {
  if (!record.underItem4) return null;
  const country = onlyHeading(record.headings) ?? onlyCountry(record.title ?? '');
  return act('item_4_resolution', country, record.symbol, date, null);
}

function mandate(record: Adopted, date: string): Act | null {
  const title = record.title ?? '';
  if (!MANDATE.test(title) || ABOUT_A_MANDATE.test(title)) return null;
  const country = onlyCountry(title);
  if (country === null) return null;
  return act('mandate', country, record.symbol, date, RENEWAL.test(title) ? 'renewal' : null);
}

function act(
  kind: Act['kind'],
  country: string | null,
  subject: string | null,
  date: string,
  value: string | null,
): Act {
  return {
    kind,
    country_iso3: country,
    issuer: 'hrc',
    subject,
    act_family: null,
    occurred_on: date,
    known_at: date,
    value,
  };
}

/** The one country that a text names; null for none or several. "Israeli" or "Russian" is not the country meant. */
export function onlyCountry(text: string): string | null {
  const named = countryMentions(text).filter((mention) => mention.form === 'name');
  const [country, ...others] = new Set(named.map((mention) => mention.iso3));
  return country === undefined || others.length > 0 ? null : country;
}

/** The one country among catalogue headings such as `DARFUR (SUDAN)` or `MYANMAR - MINORITIES`. */
function onlyHeading(headings: readonly string[]): string | null {
  const parts = headings.flatMap((heading) => heading.split(/[()]| - /));
  const [country, ...others] = new Set(parts.flatMap((part) => countryOf(part) ?? []));
  return country === undefined || others.length > 0 ? null : country;
}
