import { squeeze } from '../formats/html.ts';
import type { PdfLine } from '../formats/pdf-lines.ts';

/** A line of a document of the United Nations, whatever file it came from. */
export interface TextLine {
  readonly page: number;
  readonly text: string;
  /** Place and letters in a PDF; null where the file gives text alone. */
  readonly shape: Pick<PdfLine, 'x' | 'y' | 'height' | 'font'> | null;
  /** Marks of footnotes that stood in it, already left out of the text. */
  readonly marks: readonly string[];
  /** The file itself says that it is a heading (a DOCX style). false: the text has to tell. */
  readonly heading: boolean;
  /** It is a whole paragraph, as in a DOCX, not a line of one. */
  readonly whole: boolean;
}

/** Lines of a PDF. */
export function linesOfPdf(lines: readonly PdfLine[]): TextLine[] {
  return lines.map(({ page, text, x, y, height, font, marks }) => ({
    page,
    text,
    shape: { x, y, height, font },
    marks,
    heading: false,
    whole: false,
  }));
}

/** Lines of a text that somebody else took out of a PDF: an empty line ends a page. */
export function linesOfText(text: string): TextLine[] {
  const pages = text.split(/\n[^\S\n]*\n\s*/);
  return pages.flatMap((content, index) =>
    content
      .split('\n')
      .map(squeeze)
      .filter((line) => line !== '')
      .map((line) => ({ page: index + 1, text: line, shape: null, marks: [], heading: false, whole: false })),
  );
}

/** The lines page by page, in order. */
export function pagesOf(lines: readonly TextLine[]): (readonly TextLine[])[] {
  const pages = new Map<number, TextLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page === undefined) pages.set(line.page, [line]);
    else page.push(line);
  }
  return [...pages.values()];
}

/** What most letters of a document have, by some feature of their lines; null where no line has it. */
export function mostCommon<T>(
  lines: readonly TextLine[],
  feature: (shape: NonNullable<TextLine['shape']>) => T,
): T | null {
  const letters = new Map<T, number>();
  for (const { shape, text } of lines) {
    if (shape === null) continue;
    const key = feature(shape);
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
