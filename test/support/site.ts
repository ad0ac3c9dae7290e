import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A loopback site that stands for www.hrw.org: a feed of articles, with any path answered otherwise on demand. */
export interface Site {
  readonly origin: string;
  /** `--host` flags that send the source here. */
  readonly flags: readonly string[];
  /** Paths asked for, in order. */
  readonly asked: string[];
  answer(path: string, answer: Answer): void;
}

export interface Article {
  readonly slug: string;
  /** `2026-03-05`. */
  readonly day: string;
  readonly country: string;
  readonly text: string;
}

/** Articles of invented events, one a day of March 2026 from the first. */
export function articles(count: number): Article[] {
  const places = ['Myanmar', 'Sudan', 'Ethiopia'];
  return Array.from({ length: count }, (_, i) => {
    const day = `2026-03-${String((i % 28) + 1).padStart(2, '0')}`;
    const country = places[i % places.length] ?? 'Sudan';
    return {
      slug: `report-${i}`,
      day,
      country,
      text: `On ${i % 28 === 0 ? 1 : (i % 28) + 1} March 2026, soldiers killed ${3 + (i % 5)} villagers in ${country}.`,
    };
  });
}

export async function startSite(found: readonly Article[]): Promise<Site> {
  const special = new Map<string, Answer>();
  const asked: string[] = [];
  const pages = new Map(found.map((article) => [pathOf(article), article]));
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const other = special.get(path);
    if (other) return other(request, response);
    if (path === '/robots.txt') return send(response, 'text/plain', 'User-agent: *\nDisallow:\n');
    if (path === '/rss/news') return send(response, 'application/rss+xml', feedOf(found));
    const article = pages.get(path);
    if (article) return send(response, 'text/html; charset=utf-8', pageOf(article));
    response.writeHead(404).end('not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Ends with the process of its test file; nothing waits for it.
  server.unref();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    flags: ['--source', 'hrw', '--host', `www.hrw.org=${origin}`, '--since', '2026-03-01'],
    answer: (path, answer) => special.set(path, answer),
  };
}

/** The path under which an article is served. */
export function pathOf(article: Article): string {
  return `/news/${article.day.replaceAll('-', '/')}/${article.slug}`;
}

export function send(response: ServerResponse, type: string, content: string | Buffer): void {
  response.writeHead(200, { 'content-type': type, etag: `"${Buffer.byteLength(content)}"` }).end(content);
}

export function feedOf(found: readonly Article[]): string {
  const items = found.map(
    (a) => `<item><title>Report on ${a.country}</title><link>https://www.hrw.org${pathOf(a)}</link>
      <guid isPermaLink="true">https://www.hrw.org${pathOf(a)}</guid>
      <pubDate>${new Date(`${a.day}T12:00:00Z`).toUTCString()}</pubDate><description>Invented.</description></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Invented</title>
    <link>https://www.hrw.org/</link>${items.join('')}</channel></rss>`;
}

export function pageOf(article: Article): string {
  return `<!DOCTYPE html><html lang="en"><body><article><div class="news-header">
    <h1 class="news-header__title">Report on ${article.country}</h1>
    <time class="news-header__dateline-date" datetime="${article.day}T12:00:00Z">x</time>
    <span class="news-header__flag">News Release</span></div>
    <div class="content-body"><p>${article.text}</p><p>The organisation has followed the area for years.</p></div>
    <div class="tag-block"><div class="tag-block__region"><div class="tag-block__region-title">Region / Country</div>
    <ul><li><a href="/x" class="tag-block__region-link">${article.country}</a></li></ul></div></div>
    </article></body></html>`;
}
