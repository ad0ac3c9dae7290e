import type { DocxParagraph } from '../formats/docx.ts';
import type { TextLine } from './lines.ts';

interface DocxLines {
  readonly lines: readonly TextLine[];
  /** Numbers were counted by Word and are not in the file: they were counted again. */
  readonly inferred: boolean;
}

/**
 * Paragraphs of a DOCX as lines. Where the file writes its numbers, a numbered list is one of sub-items. Where it
 * writes none, its outermost numbered lists are the paragraphs, counted through the document as Word counts them.
 */
export function linesOfDocx(paragraphs: readonly DocxParagraph[]): DocxLines {
  const written = paragraphs.filter(
    ({ text, numbered }) => numbered === null && /^\d{1,3}\.\s+\S/.test(text),
  );
  const items = paragraphs.filter(({ numbered }) => numbered === 1);
  const inferred = items.length > written.length;
  let number = 0;
  const lines = paragraphs.map((paragraph) => {
    if (!inferred || paragraph.numbered !== 1) return lineOf(paragraph, paragraph.text);
    number += 1;
    return lineOf(paragraph, `${number}. ${paragraph.text}`);
  });
  return { lines, inferred };
}

function lineOf({ heading }: DocxParagraph, text: string): TextLine {
  return { page: 1, text, shape: null, marks: [], heading, whole: true };
}
