import { mostCommon, pagesOf, type TextLine } from './lines.ts';

const SYMBOL_LINE = /^(?:[A-Z]{1,5}|HRI)(?:\/[A-Za-z0-9.()-]+)+(?:\s+\d{1,4})?$/;
// A year that a line break has left alone has four figures.
const PAGE_NUMBER = /^(?:page\s+)?\d{1,3}$/i;
// The job number of the printing service, alone or beside the page number: "GE.17-18896(E)", "12 GE.17-18896".
const JOB_NUMBER =
  /^(?:\d{1,4}\s+)?(?:GE|N|V)\.?\s?\d{2}-\d{4,6}(?:\s*\([A-Z]\))*(?:\s+\d{1,8})*(?:\s+\d{1,4})?$/;
const PRINTED = /^(?:Please recycle.*|\*\s?\d{6,9}\s?\*|[♻\uF000-\uF0FF]+)$/i;
const EDGE = 4;

/** The lines without running headers, page numbers, job numbers and footnotes. Page 1 keeps its masthead. */
export function withoutFurniture(lines: readonly TextLine[]): TextLine[] {
  const pages = pagesOf(lines);
  const repeated = repeatedLines(pages);
  const isEdge = ({ text }: TextLine) =>
    SYMBOL_LINE.test(text) ||
    PAGE_NUMBER.test(text) ||
    JOB_NUMBER.test(text) ||
    PRINTED.test(text) ||
    repeated.has(patternOf(text));
  const bodyHeight = mostCommon(lines, ({ height }) => Math.round(height * 10) / 10);
  const kept = pages.flatMap((page, index) => {
    const inner = withoutEdges(page, isEdge, index === 0);
    return withoutFootnotes(inner, bodyHeight, index === 0);
  });
  return withoutEndnotes(kept);
}

/** Texts, numbers aside, that stand at the edge of at least three pages and of a third of all. */
function repeatedLines(pages: readonly (readonly TextLine[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set([...page.slice(0, 2), ...page.slice(-2)].map(({ text }) => patternOf(text)));
    for (const pattern of edges) seen.set(pattern, (seen.get(pattern) ?? 0) + 1);
  }
  const least = Math.max(3, pages.length / 3);
  return new Set([...seen].filter(([, count]) => count >= least).map(([pattern]) => pattern));
}

function patternOf(text: string): string {
  return text.replace(/\d+/g, '#');
}

function withoutEdges(
  page: readonly TextLine[],
  isEdge: (line: TextLine) => boolean,
  isFirst: boolean,
): readonly TextLine[] {
  let start = 0;
  let end = page.length;
  const at = (index: number) => {
    const line = page[index];
    return line !== undefined && isEdge(line);
  };
  while (!isFirst && start < Math.min(EDGE, end) && at(start)) start += 1;
  while (end > start && page.length - end < EDGE && at(end - 1)) end -= 1;
  return page.slice(start, end);
}

/**
 * Footnotes are the small print at the foot of a page, from its first marked line on: small print without a mark
 * (a table) stays. Without shapes only the note to the title on page 1 (`* The present document …`) can be told.
 */
function withoutFootnotes(
  page: readonly TextLine[],
  bodyHeight: number | null,
  isFirst: boolean,
): readonly TextLine[] {
  if (bodyHeight === null) {
    const note = isFirst ? page.findIndex(({ text }) => /^\*{1,3}\s+\S/.test(text)) : -1;
    return note === -1 ? page : page.slice(0, note);
  }
  const isSmall = ({ shape }: TextLine) => shape !== null && shape.height < 0.95 * bodyHeight;
  const small = page.length - 1 - page.findLastIndex((line) => !isSmall(line));
  const print = page.slice(page.length - small);
  const first = print.findIndex(({ text, marks }) => marks.length > 0 || /^(?:\d{1,3}|\*+)\s/.test(text));
  return first === -1 ? page : page.slice(0, page.length - small + first);
}

/** Notes gathered at the end of the text, up to an annex. */
function withoutEndnotes(lines: readonly TextLine[]): TextLine[] {
  const start = lines.findLastIndex(({ text }) => /^(?:end)?notes$/i.test(text));
  if (start === -1) return [...lines];
  const annex = lines.findIndex(({ text }, index) => index > start && /^Annex(?:es)?\b/.test(text));
  return [...lines.slice(0, start), ...(annex === -1 ? [] : lines.slice(annex))];
}
