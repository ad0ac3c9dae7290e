/** What the first bytes of a body say it is, whatever its name or media type. */
export type ByteFormat = 'pdf' | 'zip' | 'ole2' | 'html' | 'empty' | 'unknown';

/**
 * Format by magic bytes. `zip` is also DOCX, `ole2` the DOC of before 2007. A PDF may have other bytes before its
 * header, as long as it stands within the first 1,024 (ISO 32000-1, annex H.3.4.1).
 */
export function formatOf(bytes: Uint8Array): ByteFormat {
  if (bytes.byteLength === 0) return 'empty';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024));
  if (head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) return 'zip';
  if (head.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) return 'ole2';
  if (head.includes('%PDF-')) return 'pdf';
  return /^\W*<(?:!doctype html|html|head|script|meta)/i.test(head.toString('latin1')) ? 'html' : 'unknown';
}

/** What a body is, in words for a message. */
export const FORMAT_WORDS: Readonly<Record<ByteFormat, string>> = {
  pdf: 'a PDF',
  zip: 'a ZIP container (DOCX or the like)',
  ole2: 'a legacy Office file (OLE2, DOC)',
  html: 'an HTML page',
  empty: 'an empty body',
  unknown: 'bytes of no known format',
};
