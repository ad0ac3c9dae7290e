import { type AgentOptions, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { TocsinError } from '../schemas/errors.ts';
import { findForbidden, publicLookup, type Resolve } from './addresses.ts';

/** Connections of one kind, kept open between requests. */
interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

/** Where a request for a public URL really goes. */
export interface Route {
  readonly target: URL;
  readonly agents: Agents;
  /** The operator mapped this host to another origin. */
  readonly mapped: boolean;
}

/** The hosts as this process reaches them. */
export interface Hosts {
  /** Where a public URL is sent. */
  route(url: URL): Route;
  /** Why a URL may not be fetched, in words, or null. */
  findForbidden(url: URL): string | null;
  /** The public URL that a `Location` means. Throws TypeError where it is no URL. */
  redirect(from: URL, location: string): URL;
  close(): void;
}

interface Mapping {
  readonly origin: URL;
  readonly agents: Agents;
}

/**
 * Two kinds of connections: to the public internet only, and to each origin that the operator mapped a host
 * to. No connection serves two mapped hosts, so that one test server stands for several sites unmixed.
 * Throws `config` where a mapping is not an origin.
 */
export function createHosts(mappings: ReadonlyMap<string, string>, resolve: Resolve): Hosts {
  const open = makeAgents({ lookup: publicLookup(resolve) });
  const mapped = new Map<string, Mapping>();
  for (const [host, origin] of mappings) {
    mapped.set(host.toLowerCase(), { origin: parseOrigin(host, origin), agents: makeAgents({}) });
  }
  return {
    route(url) {
      const mapping = mapped.get(url.host);
      if (!mapping) return { target: url, agents: open, mapped: false };
      return { target: withOrigin(url, mapping.origin), agents: mapping.agents, mapped: true };
    },
    findForbidden(url) {
      return mapped.has(url.host) ? null : findForbidden(url);
    },
    redirect(from, location) {
      const mapping = mapped.get(from.host);
      const target = new URL(location, from);
      // Only the host that was asked may speak of its own mirror; for any other it is a private address.
      return mapping && target.origin === mapping.origin.origin ? withOrigin(target, from) : target;
    },
    close() {
      for (const agents of [open, ...[...mapped.values()].map((mapping) => mapping.agents)]) {
        agents.http.destroy();
        agents.https.destroy();
      }
    },
  };
}

function makeAgents(extra: AgentOptions): Agents {
  const options = { keepAlive: true, ...extra };
  return { http: new HttpAgent(options), https: new HttpsAgent(options) };
}

function parseOrigin(host: string, origin: string): URL {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return url;
  throw new TocsinError(
    'config',
    `The host ${host} is mapped to "${origin}", which is not an origin. Give scheme, host and port only, such as http://127.0.0.1:8099.`,
  );
}

function withOrigin(url: URL, origin: URL): URL {
  return new URL(`${origin.origin}${url.pathname}${url.search}`);
}
