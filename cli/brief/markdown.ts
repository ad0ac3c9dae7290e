import { MISLEADING } from '../cell-text.ts';
import type { Brief, Part } from './compose.ts';

/** A brief as Markdown (CommonMark). Nothing of a scraped text is markup in it. */
export function markdownOf({ title, standfirst, sections }: Brief): string {
  const parts = sections.map(
    ({ id, heading, lines }) =>
      `## ${escaped(heading)}<a id="${id.replace(/[^\w-]/g, '_')}"></a>\n\n${lines.map((line) => `- ${line.map(partOf).join('')}`).join('\n')}`,
  );
  return `${[`# ${escaped(title)}`, standfirst.map(escaped).join('  \n'), ...parts].join('\n\n')}\n`;
}

function partOf(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  return `[${escaped(part.text)}](<${addressed(part.to)}>)`;
}

/** Nothing in an address ends it early, or is read as another character (`&lt;`). */
function addressed(address: string): string {
  return address.replace(/[<>\\\s]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '&amp;');
}

/**
 * Every character that CommonMark gives a meaning stands for itself, as do the signs that would begin a list or a rule at
 * the start of a line; line ends and what misleads a reader are spaces.
 */
function escaped(text: string): string {
  return text
    .replace(MISLEADING, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#+!|~&]/g, '\\$&')
    .replace(/^ ?(?=[-=])/, '$&\\')
    .replace(/^( ?\d{1,9})(?=[.)](?: |$))/, '$1\\');
}
