import PDFDocument from 'pdfkit';

/** What stands on the first page above the text. */
export interface Masthead {
  readonly symbol: string;
  /** `General`, `Limited`; null for a conference room paper. */
  readonly distribution: string | null;
  readonly date: string | null;
  readonly language: readonly string[];
  readonly organ: readonly string[];
  /** Agenda item and its name, set as text is. */
  readonly agenda: readonly string[];
  readonly title: readonly string[];
  readonly job: string;
}

/** `h1`, `h2`, `h3`: headings; `text`: a paragraph, with `12.` before it where it has a number; `break`: a new page. */
export type Part =
  | readonly ['h1' | 'h2' | 'h3' | 'text' | 'bold', string]
  | readonly ['note', string]
  | readonly ['contents', readonly string[]]
  | readonly ['break'];

const LEFT = 113;
const RIGHT = 482;
const TOP = 740;
const FOOT = 120;
const LEADING = 12;
const DATE = new Date('2020-01-01T00:00:00Z');

/**
 * A document laid out as those of the United Nations are: masthead, running header with the symbol, foot with job and
 * page number, notes in small print, numbered paragraphs of 10 points. `|` in a word is a place where a line may
 * break with a hyphen, `^3` the mark of note 3. The same parts give the same bytes.
 */
export async function unPdf(masthead: Masthead, parts: readonly Part[]): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    info: { CreationDate: DATE, ModDate: DATE },
    autoFirstPage: false,
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => doc.on('end', () => resolve(Buffer.concat(chunks))));
  const page = new Pages(doc, masthead);
  for (const part of parts) page.place(part);
  page.end();
  doc.end();
  return done;
}

class Pages {
  readonly #doc: PDFKit.PDFDocument;
  readonly #masthead: Masthead;
  #number = 0;
  #y = 0;
  #notes: string[] = [];

  constructor(doc: PDFKit.PDFDocument, masthead: Masthead) {
    this.#doc = doc;
    this.#masthead = masthead;
    this.#begin();
    this.#drawMasthead();
  }

  place(part: Part): void {
    const [kind] = part;
    if (kind === 'break') this.#next();
    else if (kind === 'note') this.#notes.push(part[1]);
    else if (kind === 'contents') this.#contents(part[1]);
    else if (kind === 'text') this.#flow(part[1], 'Times-Roman', 10);
    else if (kind === 'bold') this.#flow(part[1], 'Times-Bold', 10);
    else this.#flow(part[1], 'Times-Bold', { h1: 14, h2: 12, h3: 10 }[kind]);
  }

  end(): void {
    const { job } = this.#masthead;
    for (const [index, note] of this.#notes.entries()) {
      const [, mark = '', text = ''] = /^(\d+|\*) (.*)$/.exec(note) ?? [];
      const y = FOOT - 10 - index * 10;
      this.#draw(mark, LEFT, y + 2.5, 'Times-Roman', 5.5);
      this.#draw(text, LEFT + 12, y, 'Times-Roman', 8.5);
    }
    this.#notes = [];
    this.#draw(job, LEFT, 50, 'Times-Roman', 8);
    if (this.#number > 1) this.#draw(String(this.#number), RIGHT - 10, 50, 'Times-Bold', 9);
  }

  #begin(): void {
    this.#doc.addPage();
    this.#number += 1;
    this.#y = TOP;
    if (this.#number > 1) this.#draw(this.#masthead.symbol, RIGHT - 100, 790, 'Times-Bold', 9);
  }

  #next(): void {
    this.end();
    this.#begin();
  }

  #drawMasthead(): void {
    const { symbol, distribution, date, language, organ, agenda, title } = this.#masthead;
    const [organLetter = '', ...rest] = symbol.split(/(?=\/)/);
    this.#draw('United Nations', LEFT, 790, 'Times-Roman', 14);
    this.#draw(organLetter, 360, 790, 'Times-Roman', 20);
    this.#doc.font('Times-Roman').fontSize(20);
    this.#draw(rest.join(''), 360 + this.#doc.widthOfString(organLetter), 790, 'Times-Roman', 10);
    this.#draw('General Assembly', LEFT, 765, 'Times-Bold', 17);
    const right = [distribution === null ? null : `Distr.: ${distribution}`, date, ...language];
    for (const [index, text] of right.filter((t) => t !== null).entries()) {
      this.#draw(text, 360, 752 - index * LEADING, 'Times-Roman', 10);
    }
    this.#y = 690;
    for (const line of organ) this.#flow(line, line === organ[0] ? 'Times-Bold' : 'Times-Roman', 10, 0);
    for (const line of agenda) this.#flow(line, 'Times-Roman', 10, 0);
    this.#y -= 10;
    for (const line of title) this.#flow(line, 'Times-Bold', 14);
  }

  #contents(entries: readonly string[]): void {
    this.#flow('Contents', 'Times-Bold', 14);
    for (const entry of entries) this.#flow(`${entry} ${'.'.repeat(40)} 2`, 'Times-Roman', 10, 0);
  }

  #flow(text: string, font: string, size: number, after = 6): void {
    for (const line of linesOf(this.#doc, text, font, size)) {
      if (this.#y < FOOT + this.#notes.length * 10) this.#next();
      this.#draw(line, LEFT, this.#y, font, size);
      this.#y -= Math.max(LEADING, size * 1.2);
    }
    this.#y -= after;
  }

  #draw(text: string, x: number, y: number, font: string, size: number): void {
    let at = x;
    for (const run of text.split(/(\^\d+)/)) {
      if (run === '') continue;
      const isMark = /^\^\d+$/.test(run);
      const shown = isMark ? run.slice(1) : run;
      this.#doc.font(font).fontSize(isMark ? size * 0.6 : size);
      // pdfkit counts from the top of the page to the top of the letters.
      const top = 842 - (isMark ? y + size * 0.33 : y) - this.#doc.currentLineHeight();
      this.#doc.text(shown, at, top, { lineBreak: false });
      at += this.#doc.widthOfString(shown);
    }
  }
}

/** Breaks a text into lines of the width of the page, at blanks, hyphens and `|`. */
function linesOf(doc: PDFKit.PDFDocument, text: string, font: string, size: number): string[] {
  doc.font(font).fontSize(size);
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[^\s|-]+(?:-|\||\s|$)|\s/g) ?? []) {
    const shown = piece.endsWith('|') ? `${piece.slice(0, -1)}-` : piece.trimEnd();
    if (line !== '' && LEFT + doc.widthOfString((line + shown).replace(/[\^|]/g, '')) > RIGHT) {
      lines.push(line.endsWith('|') ? `${line.slice(0, -1)}-` : line.trimEnd());
      line = '';
    }
    line = line.endsWith('|') ? line.slice(0, -1) + piece : line + piece;
  }
  return [...lines, line.replace(/\|/g, '').trimEnd()];
}
