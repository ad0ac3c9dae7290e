import type { Problem, SourcePassage } from '../../schemas/flow.ts';
import { note } from '../problems.ts';
import type { Paragraph } from './paragraphs.ts';

/** Paragraphs as passages: headings are never coded, the rest as `isCoded` says. */
export function passagesOf(
  paragraphs: readonly Paragraph[],
  isCoded: (paragraph: Paragraph) => boolean,
): readonly SourcePassage[] {
  return paragraphs.map((paragraph) => ({
    paragraph: paragraph.label,
    body: paragraph.body,
    coded: paragraph.kind !== 'heading' && isCoded(paragraph),
  }));
}

/** A note where the numbers of the main text leave one out: it was taken as part of the paragraph before. */
export function* missingNumbers(paragraphs: readonly Paragraph[]): Iterable<Problem> {
  const numbers = paragraphs
    .filter(({ kind, label }) => kind === 'numbered' && /^\d+$/.test(label))
    .map(({ label }) => Number(label));
  const missing = numbers.flatMap((number, index) => number - 1 - (numbers[index - 1] ?? 0));
  const count = missing.reduce((sum, gap) => sum + Math.max(0, gap), 0);
  if (count === 0) return;
  yield note(
    'paragraph_gap',
    `${count} paragraph numbers were not found; their text stands in the one before`,
    null,
  );
}
