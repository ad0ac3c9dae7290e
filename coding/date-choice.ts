import type { DateMention } from './dates.ts';
import { nearest } from './harms.ts';

/** The words of an act, as offsets of the sentence. */
interface Words {
  readonly start: number;
  readonly end: number;
}

/** Verbs of speech, procedure and law: a date beside one is that of the report, the hearing or the law. */
const ELSEWHERE = new RegExp(
  `\\b(?:${[
    'said|says|stated|reported|released|published|issued|raised|expressed|voiced|condemned|denounced|urged|called|summoned|warned|announced|informed|told|wrote|noted|welcomed|criticized|criticised|confirmed|concluded|documented|monitored',
    'adopted|signed|enacted|promulgated|amended|passed|ratified|approved|voted|renewed|extended|proposed|tabled|introduced',
    'ruled|ordered|upheld|overturned|rejected|acquitted|filed|testified|deposed|transferred|freed|returned|resigned|visited|met|went on strike|protested|rallied|held|launched an? (?:investigation|inquiry|probe)|opened an? (?:investigation|inquiry|probe)',
    'came (?:to power|into (?:force|effect))|entered into|took (?:office|power)|won|lost|elected|appointed|established|created|received|sent|submitted|wrote|asked|requested|agreed|decided|discussed|marked|commemorated|celebrated|found|learned|interviewed|presented|concerned',
    'will|would|is|are|remains?|now',
  ].join('|')})\\b`,
  'i',
);
/** "was transferred", "had been seen": a verb of its own beside the date, when it is not the act's. */
const OTHER_VERB =
  /,? (?:and |but |who |which |where )?(?:was|were|has|have|had|is|are|did|could|can)\s(?!not\b)[a-z]+/;
const CLAUSE =
  /[;:]|[,”] (?:and|but|while|although|though|when|after|before|as|who|which|where|adding|saying)\b|\b(?:after|before|following|until|because|although|whereas)\b/;
/** "by April 19", "until 2020", "before May", "after the October 7 attacks": no time of the act. */
const NOT_IN =
  /\b(?:by|as of|as at|until|till|before|prior to|ahead of|after|following|from before|in response to|scheduled for|due|anniversary of)(?: the| early| late| mid| end of| beginning of)* (?:on |in )?$/i;
/** "the 2011 Law", "the October 2021 coup", "its 2019 report": a date that names something. */
const NAMES_A_TEXT =
  /^(?:['’]s)? (?:[\w’'-]+ ){0,4}?(?:laws?|act|code|constitution|decree|report|reports|convention|treaty|protocol|agreement|resolution|election|elections|statement|update|census|budget|season|edition|hearing|summit|conference|coup|ruling|judgment|decision|campaign|deadline|agenda|article|interview)\b/i;
const IS_TEXT_OF =
  /\b(?:laws?|acts?|code|decree|order|resolution|constitution|convention|ordinance|bill|protocol|treaty|agreement|declaration|report|statement|no\.? ?\d+(?:\/\d+)?|elections?|referendum|census|coup)(?: no\.? ?\d+)?,? (?:(?:dated|of|in|from|on) )?$/i;
const FARTHEST = 160;
const CAPTION = /^(?:click to expand|image\b|photo\b|soundbite|file photo|picture)/i;

/**
 * When the act is said to have happened: the nearest date of its own clause. Silent rather than wrong: a date of a
 * report, a hearing, a statement or a law, of a deadline or of another event is none, nor is that of a picture.
 */
export function dateOfAct(
  text: string,
  act: Words,
  anchor: number,
  dates: readonly DateMention[],
): DateMention | undefined {
  if (dates.length === 0 || CAPTION.test(text)) return undefined;
  const date = nearest(dates, anchor);
  return date && belongs(text, act, date) ? date : undefined;
}

function belongs(text: string, act: Words, date: DateMention): boolean {
  if (date.start < act.end && act.start < date.end) return true;
  if (NOT_IN.test(text.slice(Math.max(0, date.start - 40), date.start)) && !date.open) return false;
  if (IS_TEXT_OF.test(text.slice(Math.max(0, date.start - 40), date.start))) return false;
  if (NAMES_A_TEXT.test(text.slice(date.end, date.end + 70))) return false;
  if (date.start - act.end > FARTHEST || act.start - date.end > FARTHEST) return false;
  return date.end <= act.start
    ? leads(text.slice(date.end, act.start))
    : follows(text.slice(act.end, date.start));
}

/** What stands between a date and the act behind it says nothing that was done first. */
function leads(between: string): boolean {
  return !ELSEWHERE.test(between) && !/;|\b(?:after|before|following|but)\b/.test(between);
}

function follows(between: string): boolean {
  return !CLAUSE.test(between) && !ELSEWHERE.test(between) && !OTHER_VERB.test(between);
}
