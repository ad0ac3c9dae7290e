import type { Document, Problem, SourcePassage } from '../../schemas/flow.ts';
import { incomplete, note } from '../problems.ts';
import type { Paragraph } from '../un-documents/paragraphs.ts';
import { isConcernSection, partsOf } from './roles.ts';

/**
 * Passages of concluding observations. Coded is what stands in the section of concerns and says a concern; never a
 * recommendation, a positive aspect, a request for follow-up, or a paragraph that says neither.
 */
export function* observationPassages(
  paragraphs: readonly Paragraph[],
  language_code: string | null,
): Generator<Problem, readonly SourcePassage[]> {
  const isRead = language_code === null || language_code === 'en';
  if (!isRead) {
    const message = `language "${language_code}" is not read by coding; sections are not told apart`;
    yield note('language_not_coded', message, null);
  }
  const sectioned = paragraphs.some(({ headings }) => isConcernSection(headings) === true);
  if (isRead && !sectioned) {
    yield incomplete('no_concern_section', 'no heading names a section of concerns; nothing is coded', null);
  }
  const passages = paragraphs.flatMap((paragraph) => passagesOf(paragraph, isRead));
  if (passages.length === 0) yield incomplete('no_text', 'the document has no paragraph', null);
  return passages;
}

function passagesOf({ label, kind, headings, body }: Paragraph, isRead: boolean): SourcePassage[] {
  if (!isRead || kind === 'heading' || isConcernSection(headings) !== true) {
    return [{ paragraph: label, body, coded: false }];
  }
  return partsOf(body).map((part, index) => ({
    paragraph: index === 0 ? label : `${label}-${part.role}`,
    body: part.body,
    coded: part.role === 'concern',
  }));
}

/** Passages of a general comment: law in general terms, which tells of no event. */
export function commentPassages(paragraphs: readonly Paragraph[]): Document['passages'] {
  return paragraphs.map(({ label, body }) => ({ paragraph: label, body, coded: false }));
}
