import type { About, Code, SourcePassage } from '../schemas/flow.ts';
import type { CodedStatement } from '../schemas/tables/violations.ts';
import type { Factuality } from './factuality.ts';
import { nearest } from './harms.ts';
import { FRENCH } from './lexicon/french.ts';
import type { Grammar } from './lexicon/romance.ts';
import { SPANISH } from './lexicon/spanish.ts';
import { actReader, type FamilyHit } from './romance-acts.ts';
import { countReader } from './romance-counts.ts';
import { dateReader } from './romance-dates.ts';
import { countOf, kindReader, measured } from './romance-kind.ts';
import { countryReader } from './romance-places.ts';
import { stanceReader } from './romance-stance.ts';
import { words } from './romance-words.ts';
import { type Sentence, sentences } from './sentences.ts';
import { spansText } from './spans.ts';

/** Uncalibrated, as for English, and lower: less is read. */
const CONFIDENCE = { verb: 0.6, noun: 0.4, unasserted: 0.3 } as const;
/** How far back in the passage a sentence without a country looks for one, in UTF-16 units. */
const EARLIER = 2000;

/**
 * Codes a French or a Spanish passage by family (`FAM.unspecified`): asserted events and patterns where the grammar is
 * clear, with country, day, month or year, and counts in digits. All else is left unsaid: no area, place, group,
 * perpetrator or claimant but the issuer. Pure; every text that it returns is a code of a closed list.
 */
export const codeFrench: Code = coderOf(FRENCH, 'fr');
export const codeSpanish: Code = coderOf(SPANISH, 'es');

function coderOf(grammar: Grammar, language: string): Code {
  const reader = readerOf(grammar, language);
  return (passage, about) =>
    sentences(passage.body).flatMap((sentence) => codeSentence(reader, sentence, passage, about));
}

function readerOf(g: Grammar, language: string) {
  return {
    language,
    acts: actReader(g),
    stance: stanceReader(g),
    dates: dateReader(g),
    counts: countReader(g),
    country: countryReader(g),
    kind: kindReader(g),
    hearsay: words(g.hearsay),
    documented: words(g.documented),
    accident: words(g.accident),
    battle: words(g.battle),
    conditional: words(g.conditional.replace(/ \(\?:.*$/, '')),
  };
}
type Reader = ReturnType<typeof readerOf>;

/** Straight apostrophes and plain spaces, each one unit long, so that offsets stay true. */
const plain = (text: string) => text.replace(/\s/g, ' ').replaceAll('’', "'");

function codeSentence(
  reader: Reader,
  sentence: Sentence,
  passage: SourcePassage,
  about: About,
): CodedStatement[] {
  const text = plain(sentence.text);
  const hits = reader.acts(text);
  if (hits.length === 0 || reader.accident.test(text)) return [];
  const counts = reader.counts(text);
  const dates = reader.dates(text, about.published_on);
  return hits.flatMap((hit) => {
    if (hit.rule.family === 'KIL' && reader.battle.test(text)) return [];
    const factuality = reader.stance(text, hit);
    const count = countOf(text, hit, hits, counts);
    const when = nearest(dates, hit.start);
    const kind = reader.kind(text, hit, count, when);
    if (factuality === undefined || kind === undefined) return [];
    const earlier = () => plain(passage.body.slice(Math.max(0, sentence.start - EARLIER), sentence.start));
    const country_iso3 = reader.country(text, hit.start, earlier, about.countries);
    return [
      {
        ...codesOf(reader, hit, factuality, text, about.issuer),
        ...measured(kind, count, when),
        country_iso3,
        spans: spansText(
          { act: hit, actor: null, groups: [], count: count ?? null, place: null, date: when ?? null },
          sentence.start,
        ),
        char_start: sentence.start,
        char_end: sentence.start + sentence.text.length,
      },
    ];
  });
}

function codesOf(reader: Reader, hit: FamilyHit, factuality: Factuality, text: string, issuer: string) {
  const { family, harm } = hit.rule;
  const act_code = `${family}.unspecified`;
  const form = hit.form === 'noun' ? 'noun' : 'verb';
  return {
    act_code,
    act_family: family,
    // The words that show a factor are listed in English alone; the act by itself shows none.
    risk_factors: null,
    factuality,
    harm,
    asserted_by: issuer,
    standard_of_proof: standardOf(reader, text),
    admin1: null,
    place: null,
    perpetrator_class: 'unknown',
    perpetrator_org: null,
    victim_group: null,
    identity_motive: null,
    violence_type: 'unclear',
    context: 'unclear',
    confidence: factuality === 'asserted' ? CONFIDENCE[form] : CONFIDENCE.unasserted,
    rule_id: `${act_code}.${reader.language}.${form}`,
  } as const;
}

function standardOf(reader: Reader, text: string): CodedStatement['standard_of_proof'] {
  if (reader.documented.test(text)) return 'documented';
  return reader.hearsay.test(text) || reader.conditional.test(text) ? 'allegation' : 'unspecified';
}
