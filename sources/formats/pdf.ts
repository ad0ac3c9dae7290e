import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { TocsinError } from '../../schemas/errors.ts';
import { FORMAT_WORDS, formatOf } from './magic.ts';
import { linesOf, type PdfItem, type PdfLine } from './pdf-lines.ts';
import { checkStreamSizes } from './pdf-size.ts';
import { loadPdfJs } from './pdfjs.ts';

interface PdfLimits {
  readonly pages: number;
  readonly characters: number;
  /** Bytes of its streams once unpacked, pictures aside. */
  readonly unpacked: number;
}

// The longest reports of the Human Rights Council have some 400 pages and 1.5 million characters.
const LIMITS: PdfLimits = { pages: 1000, characters: 6_000_000, unpacked: 80_000_000 };

/**
 * Text lines of a PDF, page by page, in reading order. Nothing in the file is run, drawn or fetched. Throws
 * `shape_changed` when the bytes are no PDF, are cut off, damaged or encrypted, or hold no text (a scan), and
 * `too_large` beyond the limits. A message names what the bytes are, never a text in them.
 */
export async function pdfLines(
  bytes: Uint8Array,
  where: string,
  limits: PdfLimits = LIMITS,
): Promise<readonly PdfLine[]> {
  checkWhole(bytes, where);
  await checkStreamSizes(bytes, limits.unpacked, where);
  const { getDocument } = await loadPdfJs();
  // A copy: the library takes its buffer over. Scripts, eval, forms and fonts of the system stay off.
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
  });
  try {
    return await linesOfPages(await task.promise, where, limits);
  } catch (error) {
    if (error instanceof TocsinError) throw error;
    // The library's types do not name its error classes; its messages may quote the file.
    const name = error instanceof Error ? error.name : 'unknown error';
    if (name === 'PasswordException') throw shape(where, 'the PDF is encrypted with a password');
    throw shape(where, `the PDF is damaged (${name})`);
  } finally {
    await task.destroy();
  }
}

/** The library repairs a file whose end is missing and gives what is left of it: half a report as a whole one. */
function checkWhole(bytes: Uint8Array, where: string): void {
  const format = formatOf(bytes);
  if (format !== 'pdf') throw shape(where, `${FORMAT_WORDS[format]} where a PDF was due`);
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-2048);
  if (!tail.includes('%%EOF')) throw shape(where, 'the PDF is cut off: it has no end marker');
}

async function linesOfPages(
  pdf: PDFDocumentProxy,
  where: string,
  limits: PdfLimits,
): Promise<readonly PdfLine[]> {
  if (pdf.numPages > limits.pages) {
    throw new TocsinError('too_large', `${where}: ${pdf.numPages} pages; the limit is ${limits.pages}`);
  }
  const lines: PdfLine[] = [];
  let left = limits.characters;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const items = await itemsOf(page, left);
    page.cleanup();
    left -= items.reduce((sum, { text }) => sum + text.length, 0);
    if (left < 0) {
      throw new TocsinError('too_large', `${where}: more than ${limits.characters} characters of text`);
    }
    lines.push(...linesOf(items, number));
  }
  if (lines.length === 0) throw shape(where, 'the PDF holds no text (a scan?)');
  return lines;
}

/** Runs of a page, read as a stream so that a page without end is left once the limit is passed. */
async function itemsOf(page: PDFPageProxy, limit: number): Promise<PdfItem[]> {
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
  const items: PdfItem[] = [];
  let characters = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    for (const item of step.value.items) {
      if (!('str' in item) || item.str === '') continue;
      const [, , , , x = 0, y = 0] = item.transform as number[];
      const { str: text, width, height, fontName: font } = item;
      items.push({ text, x, y, width, height, font });
      characters += text.length;
    }
    if (characters > limit) {
      await reader.cancel(new Error('the limit of characters is passed'));
      break;
    }
  }
  return items;
}

function shape(where: string, what: string): TocsinError {
  return new TocsinError('shape_changed', `${where}: ${what}`);
}
