/** What a body is, told by its first bytes. */
type Shape = 'pdf' | 'zip' | 'ole' | 'html' | 'xml' | 'json' | 'other';

/** Word of a media type → the shapes that a body of that type shows; CSV and plain text may begin like JSON. */
const SHAPES_OF_TYPES: readonly (readonly [RegExp, readonly Shape[]])[] = [
  [/pdf/, ['pdf']],
  [/zip|openxmlformats/, ['zip']],
  [/msword|ms-excel/, ['ole']],
  [/json/, ['json']],
  [/xml(?!formats)|rss|atom/, ['xml']],
  [/csv|text\/plain/, ['json', 'other']],
];
const ANY_BUT_HTML: readonly Shape[] = ['pdf', 'zip', 'ole', 'xml', 'json', 'other'];

/** Elements that a page, or a fragment of one, begins with. */
const HTML_ROOT =
  /^<(?:!doctype\s+html|html|head|body|title|meta|script|style|div|p|span|center|table|h\d)\b/i;

/** Tells what a body is by its magic bytes; `head` is its beginning (1,024 bytes do). */
export function findShape(head: Uint8Array): Shape {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) return 'zip';
  if (bytes.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex'))) return 'ole';
  const text = decode(bytes)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text.startsWith('<')) return isHtml(text) ? 'html' : 'xml';
  // Readers of PDF allow some bytes before the mark: ISO 32000-1, Annex H, note 13.
  if (bytes.includes('%PDF-')) return 'pdf';
  return /^(?:[[{"\d-]|true\b|false\b|null\b)/.test(text) ? 'json' : 'other';
}

/** Shapes that an `Accept` header asks for; undefined where it takes anything, HTML among it. */
export function acceptedShapes(accept: string | undefined): ReadonlySet<Shape> | undefined {
  const types = (accept ?? '*/*').toLowerCase().split(',');
  if (types.some((type) => /\*\/\*|html/.test(type))) return undefined;
  return new Set(types.flatMap(shapesOf));
}

function shapesOf(type: string): readonly Shape[] {
  return SHAPES_OF_TYPES.find(([word]) => word.test(type))?.[1] ?? ANY_BUT_HTML;
}

/** An XML declaration or comments may stand before the root element of a page too. */
function isHtml(text: string): boolean {
  return HTML_ROOT.test(text.replace(/^(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)+/, ''));
}

/** UTF-16 where a byte order mark says so (docstore.ohchr.org serves such HTML), else anything ASCII-like. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  return bytes.toString('utf8');
}
