import type { Capture, Problem } from '../../schemas/flow.ts';
import { docxParagraphs } from '../formats/docx.ts';
import { formatOf } from '../formats/magic.ts';
import { pdfLines } from '../formats/pdf.ts';
import { note, skipped } from '../problems.ts';
import { linesOfDocx } from './docx-lines.ts';
import { withoutFurniture } from './furniture.ts';
import { readHeader, type UnHeader } from './header.ts';
import { linesOfPdf, linesOfText, type TextLine } from './lines.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { markRemover } from './text.ts';

/** A document of the United Nations: its masthead and its paragraphs. */
export interface UnDocument {
  readonly header: UnHeader;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * A document from its file, PDF or DOCX, whatever its name says. null for a legacy DOC, which is a skipped record.
 * Throws `shape_changed` where the bytes are neither (a page that says the document is missing), or damaged.
 */
export async function* readUnFile(
  bytes: Uint8Array,
  capture: Capture,
): AsyncGenerator<Problem, UnDocument | null> {
  const where = capture.address;
  const format = formatOf(bytes);
  if (format === 'ole2') {
    const message = `a legacy DOC file is not read; convert it to DOCX or PDF and give it with --from ${capture.source_id}=FILE`;
    yield skipped('legacy_doc', message, 'file');
    return null;
  }
  // Bytes of no use to either are refused by the PDF reader, which is what was asked for.
  if (format !== 'zip') return documentOfLines(linesOfPdf(await pdfLines(bytes, where)));
  const { lines, inferred } = linesOfDocx(await docxParagraphs(bytes, where));
  if (inferred) {
    const message = 'the DOCX does not hold its paragraph numbers; they were counted in order';
    yield note('numbering_inferred', message, null);
  }
  return documentOfLines(lines);
}

function documentOfLines(lines: readonly TextLine[]): UnDocument {
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

const LEADER = /(?:\.\s?){6,}/;

/** Leaves out the table of contents: from its heading to its last line with a leader of dots before paragraph 1. */
function withoutContents(lines: readonly TextLine[]): TextLine[] {
  const start = lines.findIndex(({ text }) => /^(?:Contents|Table des matières|Índice)$/i.test(text));
  if (start === -1) return [...lines];
  const first = lines.findIndex(
    ({ text }, index) => index > start && /^1\.\s/.test(text) && !LEADER.test(text),
  );
  const table = lines.slice(start, first === -1 ? undefined : first);
  const last = table.findLastIndex(({ text }) => LEADER.test(text));
  return [
    ...lines.slice(0, start),
    ...lines.slice(start + last + 1).filter(({ text }) => !/^Contents$/.test(text)),
  ];
}

/** Where the masthead and the title end: the first heading `I.`, the summary, or paragraph 1. */
function bodyStart(lines: readonly TextLine[]): number {
  const start = lines.findIndex(({ text }) =>
    /^(?:I\.\s+\S|1\.\s+\S|Introduction$|Summary$|Résumé$|Resumen$)/.test(text),
  );
  return start === -1 ? 0 : start;
}
