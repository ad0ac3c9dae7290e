/** More lines or wildcards than any site has: matching one address against all of them would hold up every source. */
const MOST_LINES = 5000;
const MOST_WILDCARD_RULES = 1000;
const MOST_WILDCARDS = 4;

/**
 * The lines of a robots.txt that matter, each in a form that is matched in little time; null where there are too many.
 * A `Disallow` with many wildcards is cut behind the last that is kept and so forbids more; such an `Allow` is left out.
 */
export function boundedRules(text: string): string | null {
  const lines: string[] = [];
  let wild = 0;
  for (const line of text.split(/[\r\n]+/)) {
    const [, name = ''] = /^\s*(user-agent|allow|disallow|crawl-delay)\s*:/i.exec(line) ?? [];
    if (name === '') continue;
    const stars = line.split('*');
    if (stars.length > 1 && /allow/i.test(name)) wild += 1;
    if (lines.length === MOST_LINES || wild > MOST_WILDCARD_RULES) return null;
    if (stars.length <= MOST_WILDCARDS + 1) lines.push(line);
    else if (name.toLowerCase() === 'disallow')
      lines.push(`${stars.slice(0, MOST_WILDCARDS + 1).join('*')}*`);
  }
  return lines.join('\n');
}
