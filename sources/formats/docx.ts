import { TocsinError } from '../../schemas/errors.ts';
import { paragraphsIn, parseHtml, squeeze } from './html.ts';
import { FORMAT_WORDS, formatOf } from './magic.ts';
import { checkUnpackedSize } from './zip-size.ts';

/** A paragraph of a DOCX. Numbers that Word counts itself are not in its text. */
export interface DocxParagraph {
  readonly text: string;
  readonly heading: boolean;
  /** Depth of the numbered list it stands in, 1 the outermost; null outside and in a list of bullets. */
  readonly numbered: number | null;
}

// The longest reports have 3 MB of XML; their pictures are not read, but count.
const MAX_UNPACKED = 100_000_000;

// Headings of the templates used in Geneva have style names such as "_ H_1_G" (unconfirmed on a live file); a
// document without them is told by its text.
const STYLE_MAP = ["p[style-name^='_ H'] => h4:fresh"];

/**
 * Paragraphs of a DOCX in order, without footnotes, their marks and pictures. Throws `shape_changed` when the bytes
 * are no DOCX or hold no text, `too_large` when they unpack to more than 100 MB.
 */
export async function docxParagraphs(bytes: Uint8Array, where: string): Promise<readonly DocxParagraph[]> {
  const format = formatOf(bytes);
  if (format !== 'zip') throw shape(where, `${FORMAT_WORDS[format]} where a DOCX was due`);
  checkUnpackedSize(bytes, MAX_UNPACKED, where);
  const paragraphs = paragraphsOfHtml(await htmlOf(bytes, where));
  if (paragraphs.length === 0) throw shape(where, 'the DOCX holds no text');
  return paragraphs;
}

/** Loaded when the first DOCX is read. Files beside it, which a DOCX may name, are never opened. */
async function htmlOf(bytes: Uint8Array, where: string): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STYLE_MAP,
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch {
    // The library's message may quote the file.
    throw shape(where, 'the ZIP container is no DOCX, or a damaged one');
  }
}

function paragraphsOfHtml(html: string): DocxParagraph[] {
  const $ = parseHtml(html);
  $(
    'li[id^="footnote-"], li[id^="endnote-"], sup:has(a[href^="#footnote-"]), sup:has(a[href^="#endnote-"])',
  ).remove();
  const found: DocxParagraph[] = [];
  $('p, h1, h2, h3, h4, h5, h6, li').each((_, element) => {
    const own = $(element).contents().not('ol, ul, p, h1, h2, h3, h4, h5, h6');
    const text = squeeze(paragraphsIn(own.get()).join(' '));
    if (text === '') return;
    const isItem = element.name === 'li' && element.parent?.type === 'tag' && element.parent.name === 'ol';
    found.push({
      text,
      heading: /^h[1-6]$/.test(element.name),
      numbered: isItem ? $(element).parents('ol').length : null,
    });
  });
  return found;
}

function shape(where: string, what: string): TocsinError {
  return new TocsinError('shape_changed', `${where}: ${what}`);
}
