import { deflateRawSync, deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** A PDF of one page with the given content stream, packed. */
export function pdfOfContent(content: Buffer, filter = '/FlateDecode'): Buffer {
  const packed = deflateSync(content);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${packed.length} /Filter ${filter} >>\nstream\n${packed.toString('latin1')}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size 6 /Root 1 0 R >>\n`;
  return Buffer.from(`${text}${table}startxref\n${text.length}\n%%EOF\n`, 'latin1');
}

/** A PDF with so many pages of one word, or one that asks for a password. */
export function pdfOfPages(count: number, userPassword?: string): Promise<Buffer> {
  const doc = new PDFDocument({ autoFirstPage: false, ...(userPassword && { userPassword }) });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => doc.on('end', () => resolve(Buffer.concat(chunks))));
  for (let page = 0; page < count; page += 1) doc.addPage().text('word');
  doc.end();
  return done;
}

/** A ZIP container of one file, which may declare another size than it has. */
export function zipOf(name: string, content: Buffer, declared = content.length): Buffer {
  const data = deflateRawSync(content);
  const field = (value: number, bytes: 2 | 4) => {
    const buffer = Buffer.alloc(bytes);
    if (bytes === 2) buffer.writeUInt16LE(value);
    else buffer.writeUInt32LE(value);
    return buffer;
  };
  // Version, flags, method, time, date, checksum, packed, unpacked, length of name, of the rest.
  const common = Buffer.concat([
    ...[20, 0, 8, 0, 33].map((value) => field(value, 2)),
    ...[0, data.length, declared].map((value) => field(value, 4)),
    field(name.length, 2),
    field(0, 2),
  ]);
  const local = Buffer.concat([field(0x04034b50, 4), common, Buffer.from(name), data]);
  const attributes = Buffer.concat([...[0, 0, 0].map((value) => field(value, 2)), field(0, 4), field(0, 4)]);
  const entry = Buffer.concat([field(0x02014b50, 4), field(20, 2), common, attributes, Buffer.from(name)]);
  const counts = [0, 0, 1, 1].map((value) => field(value, 2));
  const end = Buffer.concat([
    field(0x06054b50, 4),
    ...counts,
    field(entry.length, 4),
    field(local.length, 4),
    field(0, 2),
  ]);
  return Buffer.concat([local, entry, end]);
}
