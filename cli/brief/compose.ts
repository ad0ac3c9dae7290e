import { evidenceSection, familyLabel, linked, topicOf } from './evidence.ts';
import type { BriefFacts } from './facts.ts';
import { counted, watchingLines } from './watching.ts';

/** A stretch of text; with `to`, a link to an address or, beginning with `#`, to a place in the brief. */
export type Part = string | { readonly text: string; readonly to: string };

export interface Section {
  readonly heading: string;
  /** Name of the place, for links that begin with `#`. */
  readonly id: string;
  readonly lines: readonly (readonly Part[])[];
}

/** A brief before it is HTML or Markdown. */
export interface Brief {
  readonly title: string;
  readonly standfirst: readonly string[];
  readonly sections: readonly Section[];
}

/**
 * One page about a country in controlled words: "reported X rose relative to coverage", never "X rose"; what nobody
 * looked at is said as such; the law that a text names is what it resembles. Every figure leads to its statements.
 */
export function composeBrief(facts: BriefFacts): Brief {
  const evidence = facts.signals.filter((s) => s.evidence.length > 0).map(evidenceSection);
  return {
    title: `${facts.country}: what the reports say`,
    standfirst: standfirst(facts),
    sections: [
      section('phase', 'Phase', phaseLines(facts)),
      section('reported', 'What stands out', reportedLines(facts)),
      section('watching', 'Who looked', watchingLines(facts)),
      section('triggers', 'Findings, orders and warnings', triggerLines(facts)),
      section('reviews', 'Recommended again in the Universal Periodic Review', reviewLines(facts)),
      section(
        'limits',
        'What this does not say',
        LIMITS.map((line) => [line]),
      ),
      ...evidence,
    ],
  };
}

const LIMITS = [
  'It counts what was reported, not what happened. A rise is a rise of reports relative to coverage.',
  'A month in which nobody looked is not a calm month.',
  'A recommendation is not an event, and a review says nothing of how often things happen.',
  'Words of law are those of the texts: what they tell of resembles it. This is no judgement, and no advice to act.',
  'Coding is by rules and small models that miss and mistake statements; the policy is provisional and unvalidated.',
];

function section(id: string, heading: string, lines: readonly (readonly Part[])[]): Section {
  return { id, heading, lines };
}

function standfirst(facts: BriefFacts): string[] {
  return [
    ...(facts.synthetic ? ['INVENTED: made of invented reports about a real State. Not data.'] : []),
    `Release ${facts.vintage}${facts.retrospective ? ', retrospective: made later, of what was public by that day' : ''}.`,
  ];
}

function phaseLines({ phase }: BriefFacts): Part[][] {
  if (!phase)
    return [
      [
        'No phase on record: in none of the last 13 months did what was looked at meet the conditions of one.',
      ],
    ];
  const name = phase.phase === 'none' ? 'no phase' : phase.phase.replaceAll('_', ' ');
  const ongoing = phase.ongoing ? ', ongoing' : '';
  return [
    [`${phase.period_start.slice(0, 7)}: ${name}${ongoing}. ${phase.why} (policy ${phase.policy_version})`],
  ];
}

function reportedLines({ signals }: BriefFacts): Part[][] {
  if (signals.length === 0)
    return [['Nothing stands out in the newest months. Read below who looked before calling this calm.']];
  const lines = signals.map((signal): Part[] => [
    `${topicOf(signal)}, ${signal.period_start.slice(0, 7)} (${saysOf(signal)}): ${signal.why} `,
    signal.evidence.length > 0
      ? { text: counted(signal.evidence.length + signal.more, 'statement'), to: `#s-${signal.signal_id}` }
      : `No statement of this period stands behind it (${signal.signal_type.replaceAll('_', ' ')}).`,
  ]);
  return [...lines, ...moreLines(signals, 'less grave', 'tocsin query "FROM signals"')];
}

/** Level and standing. Where nothing could be tested, that no rise was found says nothing. */
function saysOf({ change, standing, computability }: BriefFacts['signals'][number]): string {
  const untested = computability === 'insufficient_history' || computability === 'too_early';
  const level = change !== 'none' ? change : untested ? 'no test possible' : 'no rise found';
  return (standing ?? 0) > 0 ? `${level}; standing ${standing} of 4 over 12 months` : level;
}

/** What the limit of a section left out, so that a short list is not taken for a whole one. */
function moreLines(rows: readonly { readonly of_all: number }[], what: string, command: string): Part[][] {
  const more = (rows[0]?.of_all ?? 0) - rows.length;
  return more > 0 ? [[`${more} more, ${what}: ${command}`]] : [];
}

function triggerLines({ triggers }: BriefFacts): Part[][] {
  if (triggers.length === 0) return [['None on record.']];
  const lines = triggers.map((t): Part[] => {
    const law = t.crimes === null ? '' : `; resembles ${t.crimes.replaceAll('_', ' ').replaceAll(';', ', ')}`;
    const name = `${t.text ?? t.trigger_id}${t.paragraph === null ? '' : `, ¶${t.paragraph}`}`;
    return [
      `${t.known_at}, ${t.body} (${t.state === 'candidate' ? 'candidate, which nobody has confirmed' : t.state}; standard of proof: ${t.standard_of_proof.replaceAll('_', ' ')}${law}): `,
      linked(name, t.address),
    ];
  });
  return [...lines, ...moreLines(triggers, 'older', 'tocsin triggers list')];
}

function reviewLines({ reviews, coming }: BriefFacts): Part[][] {
  const ahead = coming.map((c) => {
    const month = c.coming_month === null ? '' : ` (${c.coming_month.slice(0, 7)})`;
    const order = c.certainty === 'fourth_cycle' ? '' : ', if the order of reviews is kept';
    return [
      `Due next in session ${c.coming_session}${month}${order}. On ${familyLabel(c.act_family)}, reported to rise or to recur: ` +
        `${counted(c.recommendations, 'recommendation')}, ${c.repeated} on a theme of more than one review, ${c.refused} not supported, ` +
        `${c.unanswered} without a clear answer.`,
    ];
  });
  return [...ahead, ...pastLines(reviews)];
}

function pastLines(reviews: BriefFacts['reviews']): Part[][] {
  if (reviews.length === 0) return [['Nothing on record of more than one review.']];
  return reviews.map((r) => [
    `${r.theme}: ${r.recommendations} recommendations in ${r.reviews} reviews, ${r.refused} not supported, ` +
      `${r.unanswered} without a clear answer; last on ${r.last_review} (${r.source_id}).`,
  ]);
}
