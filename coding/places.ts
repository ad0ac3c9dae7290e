import { type CountryMention, countryMentions } from '../schemas/country-mentions.ts';
import { PLACES, type Place } from './lexicon/gazetteer.ts';
import { locatedTown } from './located-towns.ts';
import { type Hit, phraseFinder } from './phrases.ts';
import type { Span } from './spans.ts';

/** Where an act is said to have happened; null: the text does not say. */
export interface Where {
  readonly iso3: string | null;
  readonly admin1: string | null;
  readonly place: string | null;
  /** The words of the sentence that say so; null where they stand elsewhere. */
  readonly span: Span | null;
}

const PLACE_WORD =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|Old|State|States|Province|Region|City|Town|County|District|Governorate|Oblast|Division|Township|Municipality|Camp|Prison|Airport|University|Hospital|Street|Strip|Island|Islands|Plain|Police|Military|Court|Valley|Village|Department|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
const PREPOSITION = /^(?:In|Near|From|Across|Outside|Around|At|To|Inside|Throughout|The)$/;
const findPlaces = phraseFinder(PLACES);
/** "in Sudan", "across eastern Chad": the words before a name that make it a place. */
const LOCATIVE =
  /\b(?:in|across|throughout|within|inside|into|from|to|near|of|on|over)\s(?:(?:the|northern|southern|eastern|western|central|north|south|east|west|north-?eastern|north-?western|south-?eastern|south-?western|war-torn|neighbou?ring|occupied|capital|city|town|village|province|region|state|district|township)\s){0,3}$/i;
/** A speaker, a court or a partner of the State: not where it happened. */
const ROLE =
  /^(?:['’]s)?\s(?:\w+\s){0,2}(?:ambassador|embassy|representative|delegation|president|prime minister|foreign minister|envoy|diplomats?|minister|mission to|court of)\b/i;

/**
 * The country of the act: a place of the gazetteer, a country in a phrase of place, the country of the document
 * when the sentence names it, the only country that the sentence names, the only one that the passage names
 * before it, the only one that the document is filed under; null where these leave it open.
 */
export function whereIs(
  sentence: string,
  at: number,
  earlier: () => readonly CountryMention[],
  filedUnder: readonly string[],
): Where {
  const places = findPlaces(sentence).filter((hit) => !isPartOfName(sentence, hit));
  const mentions = countryMentions(sentence)
    .filter((m) => !ROLE.test(sentence.slice(m.end, m.end + 48)))
    .filter((m) => !isElsewhere(sentence, m));
  const named = mentions.filter((m) => m.form === 'name');
  const near = nearest(
    places.filter((p) => !contradicts(p.value, named)),
    at,
  );
  if (near) return { ...near.value, span: { start: near.start, end: near.end } };
  const local = nearest(
    named.filter((m) => LOCATIVE.test(sentence.slice(Math.max(0, m.start - 48), m.start))),
    at,
  );
  const iso3 = local?.iso3 ?? amongFiled(mentions, filedUnder) ?? onlyOne(named) ?? onlyOne(mentions);
  if (iso3 || mentions.length > 0) {
    const said =
      local ??
      nearest(
        mentions.filter((m) => m.iso3 === iso3),
        at,
      );
    return townIn(sentence, at, countryOnly(iso3, said), false);
  }
  const [filed, ...others] = filedUnder;
  const fallback =
    onlyOne(earlier().filter((m) => m.form === 'name')) ?? (others.length === 0 ? filed : undefined);
  return townIn(sentence, at, countryOnly(fallback, undefined), true);
}

/** "deported to Spain", "a Malaysian national", "near the border with Benin": where somebody was sent to or comes from. */
const SENT_TO =
  /\b(?:deport\w*|expel\w*|extradit\w*|fled|flee(?:ing)?|sent|exiled?|renditioned|repatriated|handed over) (?:[^,;.]{0,60} )?to (?:the )?$/i;
const BESIDE =
  /\b(?:near|bordering|border with|border of|borders? with|along the|neighbou?ring) (?:the )?(?:border (?:with|of) )?$/i;
const NATIONAL =
  /^ (?:nationals?|citizens?|passports?|attorney|lawyer|journalist|diver|tourist|missionar\w+|man|woman|diplomats?|refugees?|asylum|migrants?|immigrants?|embassy|border)\b/i;

function isElsewhere(sentence: string, mention: CountryMention): boolean {
  const before = sentence.slice(Math.max(0, mention.start - 90), mention.start);
  return (
    SENT_TO.test(before) ||
    BESIDE.test(before) ||
    NATIONAL.test(sentence.slice(mention.end, mention.end + 16))
  );
}

/** The country with the town or area of it that the sentence places something in; a large town may give another country. */
function townIn(sentence: string, at: number, country: Where, mayMove: boolean): Where {
  return locatedTown(sentence, at, country.iso3, mayMove) ?? country;
}

function countryOnly(iso3: string | undefined, named: CountryMention | undefined): Where {
  const span = named ? { start: named.start, end: named.end } : null;
  return { iso3: iso3 ?? null, admin1: null, place: null, span };
}

/** Beside another capitalised word a town's name may be somebody's ("Bria Palma"): it is stored only where it cannot be. */
function isPartOfName(sentence: string, hit: Hit<Place>): boolean {
  const before = /(\p{Lu}[\p{L}\p{M}'’-]*)\.? $/u.exec(
    sentence.slice(Math.max(0, hit.start - 32), hit.start),
  );
  const startsSentence = before !== null && hit.start - before[0].length <= 0;
  const behindName =
    before?.[1] !== undefined &&
    !PLACE_WORD.test(before[1]) &&
    !(startsSentence && PREPOSITION.test(before[1]));
  const after = /^ (\p{Lu}[\p{L}\p{M}'’-]*)/u.exec(sentence.slice(hit.end, hit.end + 32));
  return behindName || (after?.[1] !== undefined && !PLACE_WORD.test(after[1]));
}

/** A town's name beside another country's ("Tripoli, Lebanon") is another town, except in Palestine, named beside Israel. */
function contradicts(place: Place, named: readonly CountryMention[]): boolean {
  if (place.iso3 === 'PSE') return false;
  return named.length > 0 && !named.some((m) => m.iso3 === place.iso3);
}

function amongFiled(mentions: readonly CountryMention[], filedUnder: readonly string[]): string | undefined {
  return onlyOne(mentions.filter((m) => filedUnder.includes(m.iso3)));
}

function onlyOne(mentions: readonly CountryMention[]): string | undefined {
  const [first, ...others] = new Set(mentions.map((m) => m.iso3));
  return others.length === 0 ? first : undefined;
}

function nearest<T extends Pick<Hit<unknown>, 'start'>>(hits: readonly T[], at: number): T | undefined {
  return [...hits].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
}
