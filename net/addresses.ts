import { lookup as lookupName } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Turns a host name into its IP addresses. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** An address that a page on the open web has no business leading to. The message is fit for a report. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

/** Everything that is assigned to the public internet today: https://www.iana.org/assignments/ipv6-unicast-address-assignments */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * True for an address of the public internet. IPv4 within IPv6 (`::ffff:127.0.0.1`) is judged as IPv4;
 * tunnels and translations (6to4, Teredo, NAT64) are not public, for they lead to any IPv4 address.
 */
export function isPublic(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_IPV6);
}

/**
 * What forbids a URL by its form alone, in words, or null. The URL parser has already made decimal, octal
 * and hexadecimal IPv4 forms plain; names are judged later by what they resolve to (`publicLookup`).
 */
export function findForbidden(url: URL): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `${url.protocol} addresses are not fetched`;
  if (url.username !== '' || url.password !== '')
    return 'addresses with a user name or password are not fetched';
  if (!['', '80', '443'].includes(url.port)) return `port ${url.port} of ${url.hostname} is not a web port`;
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !isPublic(literal)) return `${literal} is not a public address`;
  return null;
}

/**
 * A `lookup` for sockets that hands over only public addresses, so that the address that was checked is the
 * one connected to, however often the name changes its mind. One private address among several condemns all.
 */
export function publicLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const forbidden = addresses.find((address) => !isPublic(address));
        if (forbidden !== undefined) {
          return callback(
            new ForbiddenAddress(`${hostname} leads to ${forbidden}, which is not a public address`),
            [],
          );
        }
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        const [first] = found;
        if (first === undefined) return callback(new Error(`${hostname} has no address`), []);
        return options.all ? callback(null, found) : callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}

/** The system's own resolver: hosts file, then DNS. */
export async function resolveBySystem(hostname: string): Promise<readonly string[]> {
  return (await lookupName(hostname, { all: true })).map((found) => found.address);
}
