import type { ActFamily } from '../schemas/acts.ts';
import type { About, Code, SourcePassage } from '../schemas/flow.ts';
import type { CodedStatement } from '../schemas/tables/violations.ts';
import { perpetratorOf } from './actors.ts';
import { type ActCandidate, actCandidates, type ReadSentence } from './candidates.ts';
import { claimantOf } from './claimant.ts';
import { confidenceOf } from './confidence.ts';
import type { Factuality } from './factuality.ts';
import { type Frame, frameOf } from './frame.ts';
import { reported } from './gate.ts';
import { groupBefore, identityMotives, joined, victimGroups } from './groups.ts';
import { harmsOf, nearest } from './harms.ts';
import { readsLanguage } from './language.ts';
import { whereIs } from './places.ts';
import { standardOf } from './proof.ts';
import { riskFactors } from './risk-factors.ts';
import { codeFrench, codeSpanish } from './romance.ts';
import { spansText } from './spans.ts';
import type { Trigger } from './triggers.ts';
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
  const all = reported(actCandidates(passage.body));
  const bySentence = new Map<ReadSentence, ActCandidate[]>();
  for (const one of all) bySentence.set(one.read, [...(bySentence.get(one.read) ?? []), one]);
  const frames = new Map<ReadSentence, Frame>();
  for (const [read, candidates] of bySentence) frames.set(read, framed(read, candidates, passage, about));
  return all.flatMap(({ read, trigger, factuality }) => {
    const frame = frames.get(read);
    return frame === undefined ? [] : rowsOf(frame, trigger, factuality);
  });
};

/** A sentence with what its acts share; what the gate let through beside the rules counts as a trigger of it. */
function framed(
  read: ReadSentence,
  candidates: readonly ActCandidate[],
  passage: SourcePassage,
  about: About,
): Frame {
  const further = candidates.filter((one) => one.source !== 'rule');
  const triggers = [...read.triggers, ...further.map(({ trigger }) => trigger)];
  return frameOf(read.sentence, read.text, passage.body, about, triggers);
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
