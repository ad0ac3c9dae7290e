import { AlignmentType, Document, FootnoteReferenceRun, LevelFormat, Packer, Paragraph, TextRun } from 'docx';

/** `h`: a heading in a style of the templates; `auto`: a paragraph whose number Word counts; `item`: `(a)`, counted too. */
export type DocxPart = readonly ['h' | 'text' | 'auto' | 'item', string];

const LEVELS = [
  { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT },
  { level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)', alignment: AlignmentType.LEFT },
];

/** A DOCX as the templates of Geneva make them: masthead, headings, footnote marks. The same parts give the same bytes. */
export async function unDocx(masthead: readonly string[], parts: readonly DocxPart[]): Promise<Buffer> {
  return withFixedDate(() => {
    const document = new Document({
      creator: 'fixture',
      lastModifiedBy: 'fixture',
      numbering: { config: [{ reference: 'paragraphs', levels: LEVELS }] },
      styles: { paragraphStyles: [{ id: 'H1G', name: '_ H_1_G', basedOn: 'Normal' }] },
      footnotes: { 1: { children: [new Paragraph('A note that is no part of the text.')] } },
      sections: [{ children: [...masthead.map((line) => new Paragraph(line)), ...parts.map(paragraphOf)] }],
    });
    return Packer.toBuffer(document);
  });
}

function paragraphOf([kind, text]: DocxPart): Paragraph {
  const [before = '', after] = text.split('^1');
  const children = [new TextRun(before)];
  if (after !== undefined) children.push(new FootnoteReferenceRun(1), new TextRun(after));
  if (kind === 'h') return new Paragraph({ style: 'H1G', children });
  if (kind === 'text') return new Paragraph({ children });
  return new Paragraph({ numbering: { reference: 'paragraphs', level: kind === 'auto' ? 0 : 1 }, children });
}

/** The library writes the time of the day into the file. */
async function withFixedDate<T>(make: () => Promise<T>): Promise<T> {
  const RealDate = globalThis.Date;
  class FixedDate extends RealDate {
    constructor(...args: readonly unknown[]) {
      super(...((args.length === 0 ? ['2020-01-01T00:00:00Z'] : args) as [string]));
    }
  }
  globalThis.Date = FixedDate as DateConstructor;
  try {
    return await make();
  } finally {
    globalThis.Date = RealDate;
  }
}
