import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { idOf } from '../../../schemas/ids.ts';
import type { Fault, Script } from './script.ts';
import { apiOfReports, articleOf, feedOfReports, SHAPES, tableOfAlerts } from './shapes.ts';
import { PLAYED, PLAYED_IDS, type Played, type Published } from './world.ts';

const HOSTS: Readonly<Record<Played, string>> = {
  hrw: 'www.hrw.org',
  amnesty: 'www.amnesty.org',
  'un-news': 'news.un.org',
  'un-geneva': 'www.ungeneva.org',
  'un-press': 'press.un.org',
  reliefweb: 'api.reliefweb.int',
  'hdx-signals': 'data.humdata.org',
};
const asked = z.object({
  filter: z.object({
    conditions: z.array(z.object({ value: z.unknown() })),
  }),
});
const range = z.object({ from: z.string(), to: z.string() });

/** The sites of all played sources on the loopback, each as it is on the day that is being played. */
export interface Internet {
  /** `--host` flags that send every played source here. */
  readonly flags: readonly string[];
  /** Ids of all documents that were served whole, in an answer that Tocsin could use. */
  readonly served: ReadonlySet<string>;
  /** Of a feed on a day: what it shows, newest first. */
  readonly shown: (source: Played, day: string) => readonly Published[];
  /** Makes it another day. */
  setDay(day: string): void;
}

interface State {
  day: string;
  readonly served: Set<string>;
  /** Addresses that asked to wait already, today. */
  readonly waited: Set<string>;
}

/** Ends with the process of its test file. */
export async function startInternet(published: readonly Published[], script: Script): Promise<Internet> {
  const state: State = { day: '', served: new Set(), waited: new Set() };
  const shown = (source: Played, day: string) =>
    published
      .filter((r) => r.source_id === source && r.appears <= day)
      .sort((a, b) => b.day.localeCompare(a.day) || b.number - a.number)
      .slice(0, PLAYED[source].newest);
  const flags: string[] = [];
  for (const source of PLAYED_IDS) {
    const server = createServer(async (request, response) => {
      if (request.url === '/robots.txt')
        return end(request, response, 'text/plain', 'User-agent: *\nDisallow:\n');
      if (isFaulty(source, script.faultOf(source, state.day), state, request, response)) return;
      await answer(source, shown(source, state.day), state.served, request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    server.unref();
    flags.push('--host', `${HOSTS[source]}=http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }
  return {
    flags,
    served: state.served,
    shown,
    setDay(day) {
      state.day = day;
      state.waited.clear();
    },
  };
}

/** Answers as the fault has it; false where the site is well. */
function isFaulty(
  source: Played,
  fault: Fault | undefined,
  { waited }: State,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const address = `${source} ${request.url}`;
  if (fault === undefined || (fault === 'busy' && waited.has(address))) return false;
  waited.add(address);
  if (fault === 'down') request.socket.destroy();
  else if (fault === 'empty') response.writeHead(202).end();
  else if (fault === 'changed')
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<html><body><h1>We have moved</h1></body></html>');
  else response.writeHead(429, { 'retry-after': '1' }).end('too many requests');
  return true;
}

async function answer(
  source: Played,
  reports: readonly Published[],
  served: Set<string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const serve = (found: readonly Published[]) => {
    for (const report of found) served.add(idOf(source, SHAPES[source].nativeId(report)));
  };
  if (source === 'reliefweb') {
    const { conditions } = asked.parse(JSON.parse(await text(request))).filter;
    const window = conditions.flatMap(({ value }) => range.safeParse(value).data ?? [])[0];
    const found = reports
      .filter(({ day }) => window && day >= window.from.slice(0, 10) && day <= window.to.slice(0, 10))
      .reverse();
    serve(found);
    return end(request, response, 'application/json', apiOfReports(found));
  }
  if (source === 'hdx-signals') {
    serve(reports);
    return end(request, response, 'text/csv', tableOfAlerts(reports));
  }
  if (source !== 'hrw') {
    serve(reports);
    return end(request, response, 'application/rss+xml', feedOfReports(source, reports));
  }
  if (request.url === '/rss/news')
    return end(request, response, 'application/rss+xml', feedOfReports(source, reports));
  const article = reports.find((r) => SHAPES.hrw.nativeId(r) === request.url);
  if (article === undefined) return void response.writeHead(404).end('not here');
  serve([article]);
  end(request, response, 'text/html; charset=utf-8', articleOf(article));
}

/** The body with its validator, or 304 to whoever has it. */
function end(request: IncomingMessage, response: ServerResponse, type: string, body: string): void {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, { 'content-type': type, etag }).end(body);
}
