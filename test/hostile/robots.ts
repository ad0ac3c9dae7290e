/** A robots.txt, and what it makes of a page: asked, forbidden by it, or its host left alone. */
export interface RobotsRow {
  readonly name: string;
  readonly body: string | Buffer;
  readonly expect: 'ok' | 'blocked' | 'source_failure';
}

const many = (line: string, times: number) => `User-agent: *\n${line.repeat(times)}`;
const HALF_MEGABYTE = 500_000;

export const ROBOTS: readonly RobotsRow[] = [
  { name: 'fifty megabytes of comments', body: Buffer.alloc(50 * 1024 * 1024, '#'), expect: 'ok' },
  {
    name: 'rules behind half a megabyte, which nobody reads',
    body: `${'#'.repeat(600_000)}\nUser-agent: *\nDisallow: /\n`,
    expect: 'ok',
  },
  {
    name: 'a ban before half a megabyte',
    body: `User-agent: *\nDisallow: /\n${'#'.repeat(600_000)}`,
    expect: 'blocked',
  },
  { name: 'twenty thousand rules', body: many('Disallow: /*a*a*a*ab$\n', 20_000), expect: 'source_failure' },
  { name: 'a thousand rules of wildcards', body: many('Disallow: /*a*a*a*b$\n', 1000), expect: 'ok' },
  {
    name: 'a rule of wildcards alone',
    body: `User-agent: *\nDisallow: /${'*a'.repeat(HALF_MEGABYTE / 2)}b$`,
    expect: 'blocked',
  },
  {
    name: 'an allowance of wildcards alone',
    body: `User-agent: *\nDisallow: /\nAllow: /${'*a'.repeat(100_000)}`,
    expect: 'blocked',
  },
  {
    name: 'our name twenty thousand times',
    body: `${'User-agent: Tocsin\n'.repeat(20_000)}Disallow: /y`,
    expect: 'source_failure',
  },
  { name: 'one line of half a megabyte', body: 'U'.repeat(HALF_MEGABYTE), expect: 'ok' },
  {
    name: 'a rule of blanks',
    body: `User-agent: *\nDisallow:${' '.repeat(HALF_MEGABYTE)}/`,
    expect: 'blocked',
  },
  {
    name: 'a rule of percent signs',
    body: `User-agent: *\nDisallow: /${'%'.repeat(HALF_MEGABYTE)}`,
    expect: 'ok',
  },
  { name: 'null bytes', body: 'User-agent: *\0\nDisallow: /\0\n\0', expect: 'ok' },
  {
    name: 'a page',
    body: '<!DOCTYPE html><html><body>User-agent: *<br>Disallow: /</body></html>',
    expect: 'ok',
  },
  { name: 'UTF-16', body: Buffer.from('\ufeffUser-agent: *\nDisallow: /z', 'utf16le'), expect: 'ok' },
  { name: 'a delay of a century', body: 'User-agent: other\nCrawl-delay: 3155760000', expect: 'ok' },
  { name: 'a delay that is no number', body: 'User-agent: *\nCrawl-delay: NaN', expect: 'ok' },
  { name: 'a delay below nothing', body: 'User-agent: *\nCrawl-delay: -5', expect: 'ok' },
  { name: 'a ban with an escape sequence', body: 'User-agent: *\nDisallow: /\u001b[2J', expect: 'ok' },
];
