import { squeeze } from './html.ts';

/** A run of text as the library gives it; places in points, from the lower left corner of the page. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Name of the font inside the file. Says only whether two runs have the same. */
  readonly font: string;
}

/** A line of a page. Raised figures (marks of footnotes) are left out of the text and kept in `marks`. */
export interface PdfLine {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  /** Size of its largest letters. */
  readonly height: number;
  /** Font of most of its letters. */
  readonly font: string;
  readonly text: string;
  readonly marks: readonly string[];
}

interface Row {
  y: number;
  height: number;
  readonly items: PdfItem[];
}

// The library gives a gap between cells as one wide blank, and a space between words as a narrow one.
const WIDEST_SPACE = 8;
// The tab behind a paragraph's number is two to three letters wide; wider gaps stand between cells.
const CELL_GAP = 4;

/**
 * Runs of a page as lines in reading order: top to bottom, left to right. What stands far apart on one height (the
 * cells of a masthead or a table) is a line each; columns of running text are not told apart.
 */
export function linesOf(items: readonly PdfItem[], page: number): PdfLine[] {
  const rows: Row[] = [];
  const shown = items.filter(({ text, width }) => text.trim() !== '' || width <= WIDEST_SPACE);
  for (const item of shown.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    // A raised mark stands a third of a letter above its line, the line above a whole letter or more.
    if (row === undefined || row.y - item.y > 0.45 * Math.max(row.height, item.height)) {
      rows.push({ y: item.y, height: item.height, items: [item] });
      continue;
    }
    row.items.push(item);
    if (item.height > row.height) {
      row.height = item.height;
      row.y = item.y;
    }
  }
  return rows
    .flatMap(cellsOf)
    .map((row) => lineOf(row, page))
    .filter((line) => line.text !== '' || line.marks.length > 0);
}

function cellsOf(row: Row): Row[] {
  const cells: PdfItem[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of row.items.toSorted((a, b) => a.x - b.x)) {
    const cell = cells.at(-1);
    if (cell === undefined || item.x - end > CELL_GAP * row.height) cells.push([item]);
    else cell.push(item);
    end = Math.max(end, item.x + item.width);
  }
  return cells.map((items) => {
    const largest = items.reduce((a, b) => (b.height > a.height ? b : a));
    return { y: largest.y, height: largest.height, items };
  });
}

function lineOf(row: Row, page: number): PdfLine {
  const items = row.items.toSorted((a, b) => a.x - b.x);
  const marks = items.filter((item) => isMark(item, row));
  const plain = items.filter((item) => !isMark(item, row));
  return {
    page,
    x: items[0]?.x ?? 0,
    y: row.y,
    height: row.height,
    font: commonFont(plain),
    text: squeeze(joined(plain)),
    marks: marks.flatMap((mark) => mark.text.split(/[\s,]+/).filter((part) => part !== '')),
  };
}

function isMark(item: PdfItem, row: Row): boolean {
  return item.height < 0.8 * row.height && item.y > row.y + 0.5 && /^[\s\d*,†‡]+$/.test(item.text);
}

/** A gap of a fifth of a letter is a space that the file did not write. */
function joined(items: readonly PdfItem[]): string {
  let text = '';
  let end: number | undefined;
  for (const item of items) {
    if (end !== undefined && item.x - end > 0.2 * item.height) text += ' ';
    text += item.text;
    end = item.x + item.width;
  }
  return text;
}

function commonFont(items: readonly PdfItem[]): string {
  const letters = new Map<string, number>();
  for (const { font, text } of items) letters.set(font, (letters.get(font) ?? 0) + text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
