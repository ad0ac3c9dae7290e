import type { ActFamily } from '../schemas/acts.ts';
import { type CountryMention, countryMentions } from '../schemas/country-mentions.ts';
import type { About, Code, SourcePassage } from '../schemas/flow.ts';
import type { CodedStatement } from '../schemas/tables/violations.ts';
import { claimantOf, perpetratorOf } from './actors.ts';
import { UNDATED } from './calendar.ts';
import { type ActCandidate, actCandidates, type ReadSentence } from './candidates.ts';
import { confidenceOf } from './confidence.ts';
import { type PersonCount, personCounts } from './counts.ts';
import { type DateMention, datesOf } from './dates.ts';
import { reported } from './gate.ts';
import { identityMotives, joined, victimGroups } from './groups.ts';
import { anchorOf, countAt, harmsOf, nearest } from './harms.ts';
import { countKind, statementKind } from './kind.ts';
import { readsLanguage } from './language.ts';
import { ACT_RISK_FACTORS, FAMILY_RISK_FACTORS } from './lexicon/risk-factors.ts';
import { whereIs } from './places.ts';
import { standardOf } from './proof.ts';
import { codeFrench, codeSpanish } from './romance.ts';
import type { Sentence } from './sentences.ts';
import { spansText } from './spans.ts';
import type { Factuality } from './stance.ts';
import type { Trigger } from './triggers.ts';
import { contextOf, violenceType } from './violence.ts';

/** A sentence that names acts, with all that is read from it once for each of them. */
interface Frame {
  readonly sentence: Sentence;
  readonly text: string;
  readonly about: About;
  readonly dates: readonly DateMention[];
  readonly counts: readonly PersonCount[];
  readonly triggers: readonly Trigger[];
  readonly earlier: () => readonly CountryMention[];
}

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
  const frames = new Map<ReadSentence, Frame>();
  for (const { read } of all) {
    if (!frames.has(read)) frames.set(read, frameOf(read, all, passage, about));
  }
  return all.flatMap(({ read, trigger, factuality }) => {
    const frame = frames.get(read);
    return frame === undefined ? [] : rowsOf(frame, trigger, factuality);
  });
};

function frameOf(
  read: ReadSentence,
  all: readonly ActCandidate[],
  passage: SourcePassage,
  about: About,
): Frame {
  const { sentence, text } = read;
  const further = all.filter((one) => one.read === read && one.source !== 'rule');
  return {
    sentence,
    text,
    about,
    dates: datesOf(text, about.published_on),
    counts: personCounts(text),
    triggers: [...read.triggers, ...further.map(({ trigger }) => trigger)],
    earlier: () => countryMentions(passage.body.slice(Math.max(0, sentence.start - EARLIER), sentence.start)),
  };
}

/** How far back in the passage a sentence without a country looks for one, in UTF-16 units. */
const EARLIER = 2000;

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
    risk_factors: (ACT_RISK_FACTORS[trigger.act] ?? FAMILY_RISK_FACTORS[family]).join(';'),
    factuality,
    harm,
    asserted_by: claimantOf(text, about.published_on) ?? about.issuer,
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

function whenAndHowMany(frame: Frame, trigger: Trigger, harm: CodedStatement['harm']) {
  const { text } = frame;
  const anchor = anchorOf(text, trigger, harm);
  const when = nearest(frame.dates, anchor);
  const count = countAt(text, frame.triggers, frame.counts, anchor);
  const kind = statementKind(text, trigger, count, when);
  const { from, to, precision } = when?.period ?? UNDATED;
  const said = {
    statement_kind: kind,
    occurred_from: from,
    occurred_to: to,
    date_precision: precision,
    count_min: count?.min ?? null,
    count_max: count?.max ?? null,
    count_kind: countKind(text, kind, count, when),
  };
  return { said, spans: { count: count ?? null, date: when ?? null } };
}

function whereAndWho({ text, about, dates, earlier }: Frame, trigger: Trigger) {
  const where = whereIs(text, trigger.start, earlier, about.countries);
  const since = nearest(dates, trigger.start)?.period.from ?? about.published_on;
  const actor = perpetratorOf(text, trigger, where.iso3, since, about.published_on);
  const mentions = victimGroups(text, trigger);
  const groups = [...new Set(mentions.map(({ value }) => value))].sort();
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
