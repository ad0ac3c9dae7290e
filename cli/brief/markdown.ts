import type { Brief, Part } from './compose.ts';

/** A brief as Markdown (CommonMark). Nothing of a scraped text is markup in it. */
export function markdownOf({ title, standfirst, sections }: Brief): string {
  const parts = sections.map(
    ({ id, heading, lines }) =>
      `## ${escaped(heading)}<a id="${id}"></a>\n\n${lines.map((line) => `- ${line.map(partOf).join('')}`).join('\n')}`,
  );
  return `${[`# ${escaped(title)}`, standfirst.map(escaped).join('  \n'), ...parts].join('\n\n')}\n`;
}

function partOf(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  return `[${escaped(part.text)}](<${part.to.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

/** Every character that CommonMark gives a meaning stands for itself; line ends are spaces. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#+!|~&]/g, '\\$&');
}
