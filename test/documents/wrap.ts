/** Breaks a text into lines of a width, at blanks, hyphens and `|`, which becomes a hyphen where a line ends. */
export function wrapped(
  doc: PDFKit.PDFDocument,
  text: string,
  font: string,
  size: number,
  width: number,
): string[] {
  doc.font(font).fontSize(size);
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[^\s|-]+(?:-|\||\s|$)|\s/g) ?? []) {
    const shown = piece.endsWith('|') ? `${piece.slice(0, -1)}-` : piece.trimEnd();
    if (line !== '' && doc.widthOfString((line + shown).replace(/[\^|]/g, '')) > width) {
      lines.push(line.endsWith('|') ? `${line.slice(0, -1)}-` : line.trimEnd());
      line = '';
    }
    line = line.endsWith('|') ? line.slice(0, -1) + piece : line + piece;
  }
  return [...lines, line.replace(/\|/g, '').trimEnd()];
}
