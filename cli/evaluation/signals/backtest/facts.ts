import { countryOf } from '../../../../schemas/countries.ts';
import { countryMentions } from '../../../../schemas/country-mentions.ts';
import type { Document, Problem } from '../../../../schemas/flow.ts';
import { onlyCountry } from '../../../../sources/hrc-resolutions/acts.ts';
import { readCatalogue } from '../../../../sources/hrc-resolutions/catalogue.ts';
import { readLegacyCsv } from '../../../../sources/upr-info/legacy-csv.ts';

/** Something that the machinery wrote about a country, with the day on which it was public (`YYYY-MM-DD`). */
export interface Fact {
  readonly country: string;
  readonly known_at: string;
  readonly kind: 'text' | 'outcome' | 'special_session' | 'recommendation';
  /** Title of a text, number of a session, themes of a recommendation joined by `;`. */
  readonly what: string;
  /** State that recommends. */
  readonly by: string | null;
}

/** What was read of a catalogue of texts, and what nobody's country could be told of. */
export interface Texts {
  readonly facts: readonly Fact[];
  /** Adopted texts, one a symbol, day and title. */
  readonly adopted: number;
  /** Of them, those whose title names several countries, and so belong to none. */
  readonly several: number;
}

const OUTCOME = /^outcome of the universal periodic review/i;
const AMENDMENT = /:\s*amendments?$/i;

/** Adopted texts and special sessions of the catalogue of votes. A title belongs to the one country it names. */
export async function textFacts(csv: string, where: string): Promise<Texts> {
  const facts: Fact[] = [];
  const seen = new Set<string>();
  let several = 0;
  for await (const document of documentsOf(readCatalogue(csv, where))) {
    for (const { kind, country_iso3, known_at, subject } of document.acts) {
      if (kind !== 'special_session' || country_iso3 === null || known_at === null) continue;
      facts.push({ country: country_iso3, known_at, kind, what: subject ?? '', by: null });
    }
    for (const { adopted_on, title, symbol } of document.resolutions) {
      const key = `${symbol} ${adopted_on} ${title}`;
      if (adopted_on === null || title === null || AMENDMENT.test(title) || seen.has(key)) continue;
      seen.add(key);
      const country = onlyCountry(title);
      if (country === null) several += Number(countryMentions(title).some(({ form }) => form === 'name'));
      else
        facts.push({
          country,
          known_at: adopted_on,
          kind: OUTCOME.test(title) ? 'outcome' : 'text',
          what: title,
          by: null,
        });
    }
  }
  return { facts, adopted: seen.size, several };
}

/** Recommendations of the review, each known on the last day of its session. */
export async function recommendationFacts(csv: string, where: string): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  for await (const { recommendations } of documentsOf(readLegacyCsv(csv, where))) {
    for (const { state_under_review_iso3, known_at, themes, recommending_iso3 } of recommendations)
      facts.push({
        country: state_under_review_iso3,
        known_at,
        kind: 'recommendation',
        what: themes ?? '',
        by: recommending_iso3,
      });
  }
  return facts;
}

/** Documents of a reader; what it could not read is told of by a run, not here. */
export async function* documentsOf(
  read: AsyncIterable<Document | Problem>,
): AsyncGenerator<Document, void, undefined> {
  for await (const one of read) if (one.kind === 'document') yield one;
}

/** The country that a list of the Early Warning Project means by its number, by way of its own list of names. */
export function countryByNumber(names: Iterable<{ readonly ccode: string; readonly ewp_name: string }>) {
  const known = new Map<string, string>();
  for (const { ccode, ewp_name } of names) {
    const iso3 = countryOf(ewp_name);
    if (iso3 !== undefined) known.set(ccode, iso3);
  }
  return known;
}
