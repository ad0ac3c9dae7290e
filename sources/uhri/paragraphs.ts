import type { SourcePassage } from '../../schemas/flow.ts';
import { paragraphsOf } from '../formats/html.ts';

// "4.The Committee", "120.45 Ratify": the number is glued on. "4.5 million" is none: no capital follows.
const NUMBER = /^(\d{1,3}(?:\.\d{1,3})+(?=\.?\s*\p{Lu})|\d{1,3}(?=\.\s*[^\d\s.]))\.?\s*/u;

/**
 * Numbered paragraphs of a record's text. What follows a numbered paragraph without a number of its own (items
 * (a), (b) …) belongs to it; what precedes the first number is a heading and is not coded, unless nothing is
 * numbered at all.
 */
export function uhriPassages(html: string, coded: boolean): SourcePassage[] {
  const paragraphs = paragraphsOf(html.replace(/\n(?=[^\S\n]*\d{1,3}\.)/g, '<br>'));
  const parts: { label: string | null; lines: string[] }[] = [];
  for (const paragraph of paragraphs) {
    const number = NUMBER.exec(paragraph);
    const last = parts.at(-1);
    if (number !== null) parts.push({ label: String(number[1]), lines: [paragraph.slice(number[0].length)] });
    else if (last === undefined) parts.push({ label: null, lines: [paragraph] });
    else last.lines.push(paragraph);
  }
  const isHeading = (label: string | null) => label === null && parts.length > 1;
  const labels = new Set<string>();
  return parts.map(({ label, lines }) => ({
    paragraph: unique(label ?? (isHeading(label) ? 'heading' : '1'), labels),
    body: lines.join('\n'),
    coded: coded && !isHeading(label),
  }));
}

/** The label, with a counter where the text repeats a number. */
function unique(label: string, taken: Set<string>): string {
  let candidate = label;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${label}-${count}`;
  taken.add(candidate);
  return candidate;
}
