import { ANNEX_LEVEL, continuesHeading, gapOf, headingLevel, numberedLevel } from './headings.ts';
import { mostCommon, type TextLine } from './lines.ts';
import { Numbers } from './numbers.ts';
import { joinLines, wordsOf } from './text.ts';

/** A paragraph or heading of the text. */
export interface Paragraph {
  /** Unique in the document: `12`, `6.1`, `h3` (a heading), `u2` (without a number), `annex1-4`. */
  readonly label: string;
  readonly kind: 'heading' | 'numbered' | 'unnumbered';
  /** The headings above it, outermost first; a heading counts itself. */
  readonly headings: readonly string[];
  readonly body: string;
}

interface Block {
  readonly kind: Paragraph['kind'];
  readonly number: string | null;
  /** Level of a heading. */
  readonly level: number;
  readonly lines: TextLine[];
}

/**
 * Lines (without furniture and masthead) as paragraphs. A number begins a paragraph when it is due; what follows
 * without one, `(a)`, bullets and the items of a list too, belongs to it until the next number or heading.
 */
export function paragraphsOf(lines: readonly TextLine[]): Paragraph[] {
  const letters = {
    bodyFont: mostCommon(lines, ({ font }) => font),
    bodyHeight: mostCommon(lines, ({ height }) => Math.round(height * 10) / 10),
  };
  const numbers = new Numbers();
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const last = blocks.at(-1);
    const found = numbers.take(line.text, previous?.text);
    if (found?.kind === 'paragraph') {
      blocks.push({ kind: 'numbered', number: found.number, level: 0, lines: [line] });
    } else if (found?.kind === 'item' && last !== undefined) {
      last.lines.push(line);
    } else {
      const nextBegins = beginsSomething(lines[index + 1], numbers);
      const level = headingLevel(line, {
        previous,
        previousIsHeading: last?.kind === 'heading',
        nextBegins,
        ...letters,
      });
      if (level === ANNEX_LEVEL) numbers.restart();
      place(blocks, last, line, level);
    }
  }
  return labelled(blocks, wordsOf(lines));
}

function beginsSomething(line: TextLine | undefined, numbers: Numbers): boolean {
  if (line === undefined) return false;
  return numbers.peek(line.text, undefined) !== null || numberedLevel(line) !== null;
}

function place(blocks: Block[], last: Block | undefined, line: TextLine, level: number | null): void {
  const before = last?.lines.at(-1);
  const isNumberless = level === null || numberedLevel(line) === null;
  if (last?.kind === 'heading' && before !== undefined && isNumberless && continuesHeading(line, before)) {
    last.lines.push(line);
  } else if (level !== null) {
    blocks.push({ kind: 'heading', number: null, level, lines: [line] });
  } else if (last === undefined || last.kind === 'heading') {
    blocks.push({ kind: 'unnumbered', number: null, level: 0, lines: [line] });
  } else if (last.kind === 'unnumbered' && before !== undefined && beginsParagraph(line, before)) {
    blocks.push({ kind: 'unnumbered', number: null, level: 0, lines: [line] });
  } else {
    last.lines.push(line);
  }
}

/** Without a number, a paragraph is told by the gap above it, or in a DOCX by being one. */
function beginsParagraph(line: TextLine, before: TextLine): boolean {
  if (line.whole) return true;
  const gap = gapOf(line, before);
  if (Number.isFinite(gap)) return gap > 1.6;
  return /[.!?]['"”’)\]]*$/.test(before.text) && before.text.length < 70;
}

function labelled(blocks: readonly Block[], words: ReadonlySet<string>): Paragraph[] {
  const above: { readonly level: number; readonly text: string }[] = [];
  const label = labeller();
  return blocks.map((block) => {
    const text = joinLines(
      block.lines.map((line) => line.text),
      words,
    );
    if (block.kind === 'heading') {
      while ((above.at(-1)?.level ?? -1) >= block.level) above.pop();
      above.push({ level: block.level, text });
    }
    return {
      label: label(block),
      kind: block.kind,
      headings: above.map((heading) => heading.text),
      body: block.number === null ? text : text.replace(/^\d+(?:\.\d+)*\.?\s+/, ''),
    };
  });
}

/** Gives each block a label of its own; a number that comes again gets an occurrence: `6.1-2`. */
function labeller(): (block: Block) => string {
  const used = new Map<string, number>();
  const count = (name: string) => {
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times;
  };
  let annexes = 0;
  return ({ kind, level, number }) => {
    if (kind === 'heading') {
      if (level === ANNEX_LEVEL) annexes += 1;
      return `h${count('heading')}`;
    }
    const name = number ?? `u${count('unnumbered')}`;
    const label = annexes > 0 ? `annex${annexes}-${name}` : name;
    const times = count(label);
    return times === 1 ? label : `${label}-${times}`;
  };
}
