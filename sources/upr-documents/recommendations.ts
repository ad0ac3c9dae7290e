import type { Document, Problem } from '../../schemas/flow.ts';
import { incomplete } from '../problems.ts';
import type { Paragraph } from '../un-documents/paragraphs.ts';
import { positionOf } from './positions.ts';
import { recommenderOf } from './recommenders.ts';

type Recommendation = Document['recommendations'][number];

/** What every recommendation of one report shares. */
export type Review = Pick<Recommendation, 'session_label' | 'known_at' | 'state_under_review_iso3'> & {
  /** Date of the report: the day on which the responses that it states became public. */
  readonly published_on: string | null;
};

interface Item {
  readonly label: string;
  readonly body: string;
  /** The paragraph that states the position: `108. The recommendations listed below enjoy the support of …`. */
  readonly leadIn: string;
}

/** Heading of the section that holds them: "II. Conclusions and/or recommendations". */
function isConclusions({ headings }: Paragraph): boolean {
  return headings.some((heading) => /\bconclusions and\/or recommendations\b/i.test(heading));
}

/**
 * The recommendations of a Working Group's report, one row each. Older reports number them 1, 2, 3 … inside the
 * paragraph, later ones 6.1, 6.2 … below it.
 */
export function* recommendationsOf(
  paragraphs: readonly Paragraph[],
  review: Review,
): Generator<Problem, readonly Recommendation[]> {
  const rows: Recommendation[] = [];
  for (const { label, body, leadIn } of itemsOf(paragraphs.filter(isConclusions))) {
    const locator = `paragraph ${label}`;
    const position = positionOf(leadIn);
    if (position === null) {
      const message =
        'the paragraph before states no position of the State, or several; the response is unclear';
      yield incomplete('unknown_position', message, locator);
    }
    const response = position ?? 'unclear';
    const { session_label, known_at, state_under_review_iso3, published_on } = review;
    rows.push({
      session_label,
      known_at,
      state_under_review_iso3,
      recommending_iso3: yield* recommenderOf(body, locator),
      body: body.replace(/[\s;]+$/, ''),
      response,
      response_known_at: response === 'supported' || response === 'noted' ? published_on : null,
      action_category: null,
      themes: null,
    });
  }
  return rows;
}

function itemsOf(paragraphs: readonly Paragraph[]): readonly Item[] {
  const leadIns = new Map<string, string>();
  return paragraphs.flatMap((paragraph) => {
    const { label, body, kind } = paragraph;
    if (kind !== 'numbered') return [];
    const [major = ''] = label.split('.');
    if (label.includes('.')) return [{ label, body, leadIn: leadIns.get(major) ?? '' }];
    const [leadIn = '', ...items] = splitList(body);
    leadIns.set(label, leadIn);
    return items.map((item, index) => ({ label: `${label}.${index + 1}`, body: item, leadIn }));
  });
}

/** Splits `… support of X: 1. To ratify … (State); 2. To …` at the numbers that are next due. */
function splitList(body: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of body.matchAll(/(?<=[:;.)]\s)(\d{1,3})\.\s+(?=\p{Lu})/gu)) {
    if (Number(match[1]) !== parts.length + 1) continue;
    parts.push(body.slice(start, match.index).trim());
    start = match.index + match[0].length;
  }
  return [...parts, body.slice(start).trim()];
}
