import { withoutFurniture } from './furniture.ts';
import { readHeader, type UnHeader } from './header.ts';
import { linesOfText, type TextLine } from './lines.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { markRemover } from './text.ts';

/** A document of the United Nations: its masthead and its paragraphs. */
export interface UnDocument {
  readonly header: UnHeader;
  readonly paragraphs: readonly Paragraph[];
}

/** Lines of a document, page by page, as masthead and paragraphs. */
export function readUnDocument(lines: readonly TextLine[]): UnDocument {
  const clean = withoutContents(withoutFurniture(lines));
  return { header: readHeader(clean), paragraphs: paragraphsOf(clean.slice(bodyStart(clean))) };
}

/** The same for a text that somebody else took out of a PDF, where marks of notes are glued to words. */
export function readUnText(text: string): UnDocument {
  const unmarked = markRemover();
  const clean = withoutContents(withoutFurniture(linesOfText(text)));
  const start = bodyStart(clean);
  const lines = clean
    .slice(start)
    .map((line) => ({ ...line, text: unmarked(line.text) }))
    .filter((line) => line.text !== '' && !/^\*+$/.test(line.text));
  return { header: readHeader(clean), paragraphs: paragraphsOf(lines) };
}

const CONTENTS = /\.{4,}|(?:\.\s){4,}|^Contents$|^(?:Paragraphs?\s+)?Page$|^Paragraphs?$/;

function withoutContents(lines: readonly TextLine[]): TextLine[] {
  return lines.filter(({ text }) => !CONTENTS.test(text));
}

/** Where the masthead and the title end: the first heading `I.`, the summary, or paragraph 1. */
function bodyStart(lines: readonly TextLine[]): number {
  const start = lines.findIndex(({ text }) => /^(?:I\.\s+\S|1\.\s+\S|Summary$|Résumé$|Resumen$)/.test(text));
  return start === -1 ? 0 : start;
}
