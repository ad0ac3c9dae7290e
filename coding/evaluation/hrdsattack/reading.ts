import { type CountryMention, countryMentions } from '../../../schemas/country-mentions.ts';
import { type CityMention, cityMentions } from '../../cities.ts';
import { type DateMention, datesOf } from '../../dates.ts';
import { sentences } from '../../sentences.ts';
import { findTriggers } from '../../triggers.ts';
import type { Article } from './article.ts';

/** A sentence of an article with all that is read from it. */
export interface Line {
  readonly text: string;
  /** 0 for the title, then in order. */
  readonly index: number;
  /** Families of the acts that it names. */
  readonly acts: readonly string[];
  /** It tells of violence, arrest or threat in any words. */
  readonly violent: boolean;
  /** Share of the title's telling words that it repeats. */
  readonly likeTitle: number;
  readonly countries: readonly CountryMention[];
  readonly cities: readonly CityMention[];
  readonly dates: readonly DateMention[];
  /** Where the dateline ends; 0 without one. */
  readonly datelineEnd: number;
}

export interface Reading {
  readonly article: Article;
  readonly lines: readonly Line[];
  /** The title's telling words, cut to their first five letters. */
  readonly telling: ReadonlySet<string>;
  /** Kinds of deed that the title names. */
  readonly titleDeeds: ReadonlySet<string>;
  /** The kind of deed that most sentences name. */
  readonly mainDeed: string | undefined;
}

/** Kinds of deed by the words that tell them, wider than the acts of the typology. */
const DEEDS: readonly (readonly [string, RegExp])[] = [
  [
    'kill',
    /\b(?:kill|murder|assassinat|execut|dead\b|death|died|slain|shot\b|shoot|massacre|lynch|behead|stabb)/i,
  ],
  ['arrest', /\b(?:arrest|detain|detention|jail|prison|imprison|custody|picked up|apprehend)/i],
  ['abduct', /\b(?:abduct|kidnap|hostage|ransom|disappear|missing|taken away)/i],
  ['court', /\b(?:charg|sentenc|convict|trial|court|verdict|acquit|bail|plead|indict)/i],
  ['hurt', /\b(?:tortur|beat|assault|abus|rape|injur|wound|harass|threat|intimidat|attack|raid|bomb)/i],
];

export function deedsOf(text: string): readonly string[] {
  return DEEDS.flatMap(([deed, pattern]) => (pattern.test(text) ? [deed] : []));
}

/** Longest article that is read, in sentences: the main event of a report is told before. */
const MOST_LINES = 120;
const VIOLENT =
  /\b(?:kill|murder|assassinat|execut|dead\b|death|died|slain|shot\b|shoot|massacre|arrest|detain|detention|jail|prison|imprison|custody|sentenced|convict|abduct|kidnap|hostage|ransom|tortur|beat|attack|assault|disappear|missing|threat|harass|raid|bomb|charged|seized|rape|abus|crackdown|held\b|stabb|lynch|behead|captur|injur|wounded|intimidat)/i;
/** "ADEN, Yemen, March 7 (Xinhua) --", "RIYADH: ", "(Beirut) – ", "Washington: ". */
const DATELINE =
  /^(?:\([^()]{2,60}\)|[A-Z][\p{L}'’.-]+(?:[ ,/]{1,2}[\p{L}\d.'’-]+){0,7}(?: ?\([^()]{2,40}\))?) ?(?:[–—]|--?) |^[A-Z][A-Z .,/-]{2,30}(?: ?\([^()]{2,40}\))?(?:: | ?[–—-]{1,2} ?)|^[A-Z][a-z]+(?: [A-Z][a-z]+)?: (?=[A-Z])/u;
const COMMON = new Set(
  'a an the of in on at to for and or by with from as is are was were be been has have had after over into its it his her their he she they this that not no new says said say more than who what how why will out up'.split(
    ' ',
  ),
);

/** Reads an article's title and sentences once, for all that is asked of it. */
export function readArticle(article: Article): Reading {
  const telling = tellingWords(article.title);
  const body = article.paragraphs
    .flatMap((paragraph) => sentences(paragraph).map(({ text }) => text))
    .slice(0, MOST_LINES);
  const lines = [article.title, ...body].map((text, index) =>
    lineOf(text, index, telling, article.publishedOn),
  );
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const deed of deedsOf(line.text)) counts.set(deed, (counts.get(deed) ?? 0) + 1);
  const mainDeed = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return { article, lines, telling, titleDeeds: new Set(deedsOf(article.title)), mainDeed };
}

function lineOf(raw: string, index: number, telling: ReadonlySet<string>, publishedOn: string | null): Line {
  const text = raw.replace(/\s/g, ' ');
  const datelineEnd = index > 0 && index < 8 ? (DATELINE.exec(text)?.[0].length ?? 0) : 0;
  const words = tellingWords(text);
  const shared = [...telling].filter((word) => words.has(word)).length;
  return {
    text,
    index,
    acts: [...new Set(findTriggers(text).map((trigger) => trigger.act.slice(0, 3)))],
    violent: VIOLENT.test(text),
    likeTitle: telling.size === 0 ? 0 : shared / telling.size,
    countries: countryMentions(text),
    cities: cityMentions(inTitleCase(text, datelineEnd)),
    dates: datesOf(text, publishedOn),
    datelineEnd,
  };
}

/** A dateline in capitals ("RIYADH: ") in the letters that the gazetteer has. */
function inTitleCase(text: string, end: number): string {
  if (end === 0) return text;
  const line = text
    .slice(0, end)
    .replace(/\b([A-Z])([A-Z]{2,})\b/g, (_, first: string, rest: string) => first + rest.toLowerCase());
  return line + text.slice(end);
}

/** Words that carry a text's matter, cut to five letters so that "abducted" meets "abduction". */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 5)));
}
