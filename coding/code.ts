import type { ActFamily } from '../schemas/acts.ts';
import type { About, Code, SourcePassage } from '../schemas/flow.ts';
import type { CodedStatement } from '../schemas/tables/violations.ts';
import { perpetratorOf } from './actors.ts';
import { claimantOf } from './claimant.ts';
import { confidenceOf } from './confidence.ts';
import type { Factuality } from './factuality.ts';
import { type Frame, frameOf } from './frame.ts';
import { groupBefore, identityMotives, joined, victimGroups } from './groups.ts';
import { harmsOf, nearest } from './harms.ts';
import { readsLanguage } from './language.ts';
import { whereIs } from './places.ts';
import { standardOf } from './proof.ts';
import { riskFactors } from './risk-factors.ts';
import { codeFrench, codeSpanish } from './romance.ts';
import { type Sentence, sentences } from './sentences.ts';
import { spansText } from './spans.ts';
import { stanceOf } from './stance.ts';
import { findTriggers, type Trigger } from './triggers.ts';
import { contextOf, violenceType } from './violence.ts';
import { whenAndHowMany } from './when-and-how-many.ts';

/**
 * Codes the violation statements of a passage, in order: one row for each act and harm in a sentence. English
 * (`language_code` null or `en`) whole, French and Spanish by family (`romance.ts`); other languages give no row. Pure; linear in the length of the passage;
 * every text it returns is a code of a closed list or a name of the gazetteer, never words of the passage.
 */
export const code: Code = (passage, about) => {
  if (!passage.coded || !readsLanguage(about.language_code)) return [];
  const language = about.language_code?.slice(0, 2);
  if (language === 'fr') return codeFrench(passage, about);
  if (language === 'es') return codeSpanish(passage, about);
  return sentences(passage.body).flatMap((sentence) => codeSentence(sentence, passage, about));
};

function codeSentence(sentence: Sentence, passage: SourcePassage, about: About): CodedStatement[] {
  const text = sentence.text.replace(/\s/g, ' ').replace(DATELINE, (line) => ' '.repeat(line.length));
  const triggers = findTriggers(text);
  const standing = triggers.flatMap((trigger) => {
    const factuality = stanceOf(text, trigger);
    return factuality === undefined ? [] : [{ trigger, factuality }];
  });
  if (standing.length === 0 || isAccident(text)) return [];
  const frame = frameOf(sentence, text, passage.body, about, triggers);
  return standing.flatMap(({ trigger, factuality }) => rowsOf(frame, trigger, factuality));
}

/** "(Geneva) – ", "NAIROBI, 3 March 2026 – ": where and when it was written, not where and when it happened. */
const DATELINE = /^(?:\([^()]{2,60}\)|[A-Z][A-Z /,.]{3,40}(?:, ?[\w ]{3,24})?) ?[–—-]{1,2} /;
const ACCIDENT =
  /\b(?:road (?:crash|accident)|car (?:crash|accident)|plane crash|earthquake|floods?|flooding|landslides?|cyclone|hurricane|typhoon|tsunami|heat ?wave|drowned|covid|cholera|accidental(?:ly)?|capsized|stampede|lightning|wildfires?|blaze|(?:house|factory|warehouse) fire)\b/i;

function isAccident(text: string): boolean {
  return (
    ACCIDENT.test(text) &&
    !/\b(?:air ?-?strikes?|soldiers|police|gunmen|militants|rebels|shot|bomb)/i.test(text)
  );
}

/** One row for the act; where the text also counts injured or killed, one more for each such harm. */
function rowsOf(frame: Frame, trigger: Trigger, factuality: Factuality): CodedStatement[] {
  return harmsOf(frame.text, trigger).map((harm) => rowOf(frame, trigger, factuality, harm));
}

function rowOf(
  frame: Frame,
  trigger: Trigger,
  factuality: Factuality,
  harm: CodedStatement['harm'],
): CodedStatement {
  const { text, sentence, about } = frame;
  const family = trigger.act.slice(0, 3) as ActFamily;
  const when = whenAndHowMany(frame, trigger, harm);
  const where = whereAndWho(frame, trigger);
  return {
    act_code: trigger.act,
    act_family: family,
    risk_factors: riskFactors(frame.factors, {
      sentence: text,
      groups: (where.said.victim_group ?? '').split(';'),
      act: trigger.act,
      family,
      isHypothetical: factuality === 'hypothetical',
      countMin: when.said.count_min,
    }),
    factuality,
    harm,
    asserted_by: claimantOf({
      sentence: text,
      at: trigger.start,
      isDenied: factuality === 'denied',
      before: frame.before,
      after: frame.after,
      issuer: about.issuer,
      publishedOn: about.published_on,
    }),
    standard_of_proof: standardOf(text),
    ...when.said,
    ...where.said,
    confidence: confidenceOf(trigger.form, factuality, when.said.statement_kind),
    rule_id: `${trigger.act}.${trigger.form}`,
    char_start: sentence.start,
    char_end: sentence.start + sentence.text.length,
    spans: spansText({ act: trigger, ...when.spans, ...where.spans }, sentence.start),
  };
}

function whereAndWho({ text, about, dates, earlier, before }: Frame, trigger: Trigger) {
  const where = whereIs(text, trigger.start, earlier, about.countries);
  const since = nearest(dates, trigger.start)?.period.from ?? about.published_on;
  const actor = perpetratorOf(text, trigger, where.iso3, since, about.published_on);
  const mentions = victimGroups(text, trigger);
  const named = mentions.length > 0 ? mentions.map(({ value }) => value) : groupBefore(before);
  const groups = [...new Set(named)].sort();
  const said = {
    country_iso3: where.iso3,
    admin1: where.admin1,
    place: where.place,
    perpetrator_class: actor.class,
    perpetrator_org: actor.org,
    victim_group: joined(groups),
    identity_motive: joined(identityMotives(text)),
    violence_type: violenceType(text, trigger, actor, groups),
    context: contextOf(text, actor),
  };
  return { said, spans: { actor: actor.span, groups: mentions, place: where.span } };
}
