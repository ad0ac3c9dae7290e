import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Window } from '../../schemas/flow.ts';
import { send } from './site.ts';

/** What one list of reports was asked for. */
export interface AskedReports extends Window {
  readonly offset: number;
}

type Answer = (asked: AskedReports, response: ServerResponse) => unknown;

/** A loopback site that stands for api.reliefweb.int: reports of invented events, a list for each window of days. */
export interface ReportsSite {
  /** Flag and variable with which the source asks here. */
  readonly host: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Lists asked for, in order. */
  readonly asked: AskedReports[];
  /** Most windows that were being answered at one time. */
  most(): number;
  /** Answers a list otherwise where the function gives an answer. */
  answer(find: (asked: AskedReports) => Answer | undefined): void;
}

interface Report {
  readonly id: string;
  readonly day: string;
}

interface Query {
  readonly filter: { readonly conditions: readonly { readonly field: string; readonly value: unknown }[] };
  readonly limit: number;
  readonly offset: number;
}

/** `perDay` reports on each of the days (`2024-03-05`); an answer takes `delayMs`. */
export async function startReportsSite(
  days: readonly string[],
  { perDay = 1, delayMs = 0 } = {},
): Promise<ReportsSite> {
  const reports = days.flatMap((day) =>
    Array.from({ length: perDay }, (_, i) => ({ id: `${day}-${i}`, day })),
  );
  const asked: AskedReports[] = [];
  const open = new Map<string, number>();
  let most = 0;
  let special: (asked: AskedReports) => Answer | undefined = () => undefined;
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST') return send(response, 'text/plain', 'User-agent: *\nDisallow:\n');
    const query = await queryOf(request);
    asked.push(query);
    open.set(query.from, (open.get(query.from) ?? 0) + 1);
    most = Math.max(most, [...open.values()].filter((n) => n > 0).length);
    response.on('close', () => open.set(query.from, (open.get(query.from) ?? 0) - 1));
    const other = special(query);
    if (other) return other(query, response);
    setTimeout(() => answerList(reports, query, response), delayMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Ends with the process of its test file; nothing waits for it.
  server.unref();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host: ['--host', `api.reliefweb.int=${origin}`],
    env: { RELIEFWEB_APPNAME: 'invented' },
    asked,
    most: () => most,
    answer: (find) => {
      special = find;
    },
  };
}

async function queryOf(request: IncomingMessage): Promise<AskedReports & { readonly limit: number }> {
  const { filter, limit, offset } = (await json(request)) as Query;
  const created = filter.conditions.find(({ field }) => field === 'date.created')?.value as Window;
  return { from: created.from.slice(0, 10), to: created.to.slice(0, 10), limit, offset };
}

function answerList(
  reports: readonly Report[],
  { from, to, limit, offset }: AskedReports & { readonly limit: number },
  response: ServerResponse,
): void {
  const within = reports.filter(({ day }) => from <= day && day <= to);
  const data = within.slice(offset, offset + limit).map(recordOf);
  const page = { totalCount: within.length, count: data.length, data };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(page));
}

const COUNTRIES = [
  ['MMR', 'Myanmar'],
  ['SDN', 'Sudan'],
  ['ETH', 'Ethiopia'],
] as const;

function recordOf({ id, day }: Report) {
  const [iso3, name] = COUNTRIES[Number(day.slice(-2)) % COUNTRIES.length] ?? COUNTRIES[0];
  const date = new Date(`${day}T12:00:00Z`);
  const said = `${date.getUTCDate()} ${date.toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${date.getUTCFullYear()}`;
  return {
    id,
    fields: {
      title: `Report on ${name}`,
      url: `https://reliefweb.int/node/${id}`,
      'body-html': `<p>On ${said}, soldiers killed ${3 + (id.length % 5)} villagers in ${name}.</p>`,
      date: { created: `${day}T12:00:00+00:00`, original: `${day}T00:00:00+00:00` },
      source: [{ name: 'Invented Monitor', shortname: 'IM' }],
      country: [{ iso3: iso3.toLowerCase(), name }],
      language: [{ code: 'en' }],
      format: [{ name: 'News and Press Release' }],
    },
  };
}
