import { MISLEADING } from '../cell-text.ts';
import type { Brief, Part } from './compose.ts';

/** Nothing is loaded and nothing runs: the page is its own text and style. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; }
body { font: 10.5pt/1.4 system-ui, sans-serif; max-width: 46rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .3rem; } h2 { font-size: 1rem; margin: 1rem 0 .2rem; }
ul { margin: 0; padding-left: 1.1rem; } li { margin: .15rem 0; overflow-wrap: anywhere; }
@page { size: A4; margin: 14mm; } @media print { body { margin: 0; max-width: none; font-size: 9pt; } }`;

/** A brief as one HTML page without script, for a browser or a printer. Every text in it is escaped. */
export function htmlOf({ title, standfirst, sections }: Brief): string {
  const parts = sections.map(
    ({ id, heading, lines }) =>
      `<section id="${escaped(id)}"><h2>${escaped(heading)}</h2><ul>\n${lines.map((line) => `<li>${line.map(partOf).join('')}</li>`).join('\n')}\n</ul></section>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escaped(title)}</h1><p>${standfirst.map(escaped).join('<br>')}</p>
${parts.join('\n')}
</main></body></html>
`;
}

function partOf(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  return `<a href="${escaped(part.to)}" rel="noreferrer noopener">${escaped(part.text)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(MISLEADING, ' ').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
