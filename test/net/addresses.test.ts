import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findForbidden, isPublic, publicLookup } from '../../net/addresses.ts';
import { answer, clientFor, get, HOST, serve } from './loopback.ts';

test.each([
  ['8.8.8.8', true],
  ['185.15.59.224', true],
  ['2a02:ec80:300:ed1a::1', true],
  ['127.0.0.1', false],
  ['127.8.9.1', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['198.18.0.1', false],
  ['203.0.113.5', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', true],
  ['::127.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['2001::1', false],
  ['2001:db8::1', false],
  ['fe80::1', false],
  ['fec0::1', false],
  ['fc00::1', false],
  ['ff02::1', false],
  ['5000::1', false],
  ['example.org', false],
  ['', false],
])('isPublic(%s) is %s', (address, expected) => {
  expect(isPublic(address)).toBe(expected);
});

test('no spelling of an IPv4 address within IPv6 makes a private one public', () => {
  const octets = fc.tuple(fc.constantFrom(10, 127), fc.nat(255), fc.nat(255), fc.nat(255));
  fc.assert(
    fc.property(octets, ([a, b, c, d]) => {
      const hex = [(a << 8) | b, (c << 8) | d].map((part) => part.toString(16)).join(':');
      for (const prefix of ['::ffff:', '::', '64:ff9b::', '::ffff:0:'])
        expect(isPublic(prefix + hex)).toBe(false);
      expect(isPublic(`2002:${hex}::1`)).toBe(false);
    }),
  );
});

const FORBIDDEN = [
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0177.0.0.1/',
  'http://0x7f.0.0.1/',
  'http://0x7f000001/',
  'http://127.1/',
  'http://127.0.0.1./',
  'http://0.0.0.0/',
  'http://0/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[fe80::1]/',
  'http://１２７.0.0.1/',
  'http://8.8.8.8:8080/',
  'https://example.org:22/',
  'https://user:word@example.org/',
  'https://user@example.org/',
  'ftp://example.org/',
  'file:///etc/hostname',
  'data:text/plain,x',
];

describe('an address that leads inside is refused by its form', () => {
  test.each(FORBIDDEN)('%s', (address) => {
    expect(findForbidden(new URL(address))).not.toBeNull();
  });

  test.each([
    'http://example.org/',
    'https://example.org:443/x',
    'http://8.8.8.8/',
    'https://example.org:80/',
  ])('not so %s', (address) => {
    expect(findForbidden(new URL(address))).toBeNull();
  });

  test.each(FORBIDDEN)('as a request: %s', async (address) => {
    const client = await clientFor(
      {},
      { resolve: async () => expect.unreachable('nothing is to be looked up') },
    );
    const fetched = await get(client, address.replace(/^\//, ''));
    expect(fetched).toMatchObject({ status: 0, outcome: 'source_failure', redirects: [] });
    expect(fetched.reason).toMatch(/Forbidden address/);
  });
});

describe('a name is judged by what it resolves to, when the socket connects', () => {
  test.each([
    ['loopback', ['127.0.0.1']],
    ['one private address among public ones', ['8.8.8.8', '10.0.0.1']],
    ['loopback within IPv6', ['::ffff:127.0.0.1']],
  ])('%s', async (_name, addresses) => {
    const asked: string[] = [];
    const client = await clientFor(
      {},
      {
        resolve: async (name) => {
          asked.push(name);
          return addresses;
        },
      },
    );
    const fetched = await get(client, 'http://evil.example.org/x');
    expect(fetched).toMatchObject({ status: 0, outcome: 'source_failure' });
    expect(fetched.reason).toMatch(
      /Forbidden address: evil\.example\.org leads to .*, which is not a public address/,
    );
    expect(asked).toEqual(['evil.example.org']);
  });

  test.each([
    [
      true,
      [
        [
          { address: '8.8.8.8', family: 4 },
          { address: '2a02:ec80:300:ed1a::1', family: 6 },
        ],
      ],
    ],
    [false, ['8.8.8.8', 4]],
  ])('public addresses are handed to the socket (all: %s)', async (all, expected) => {
    const lookup = publicLookup(async () => ['8.8.8.8', '2a02:ec80:300:ed1a::1']);
    const found = await new Promise<unknown[]>((resolve) => {
      lookup('example.org', { all }, (error, ...addresses) => resolve([error, ...addresses]));
    });
    expect(found).toEqual([null, ...expected]);
  });

  test('a name without an address is a host that cannot be reached', async () => {
    const client = await clientFor({}, { resolve: async () => [] });
    const fetched = await get(client, 'http://nobody.example.org/x');
    expect(fetched).toMatchObject({ status: 0, outcome: 'source_failure' });
    expect(fetched.reason).toMatch(/cannot be read/);
  });

  test('a name that changes to loopback after its first answer reaches nothing', async () => {
    const inside = await serve({ '/robots.txt': answer(200, {}, ''), '/': answer(200, {}, 'inside') });
    const answers = [['192.0.2.1'], ['127.0.0.1']];
    const client = await clientFor({}, { resolve: async () => answers.shift() ?? ['127.0.0.1'] });
    for (const _try of [1, 2, 3]) {
      expect((await get(client, 'http://rebind.example.org/')).outcome).toBe('source_failure');
    }
    expect([...inside.asked, ...inside.askedRobots]).toEqual([]);
  });
});

describe('a mapping', () => {
  test.each([
    '127.0.0.1:8099',
    'ftp://127.0.0.1',
    'http://127.0.0.1/path',
    'http://u:p@127.0.0.1',
    'http://h/?q',
  ])('to %s is a mistake in the configuration', async (origin) => {
    await expect(clientFor({ [HOST]: origin })).rejects.toMatchObject({ code: 'config' });
  });

  test('is of one host, whatever its letters', async () => {
    const server = await serve({ '/x': answer(200, {}, 'x') });
    const client = await clientFor(
      { 'Reports.Example.ORG': `${server.origin}/` },
      { resolve: async () => ['127.0.0.1'] },
    );
    expect((await get(client, 'https://REPORTS.example.org/x')).outcome).toBe('ok');
    expect((await get(client, 'https://other.example.org/x')).outcome).toBe('source_failure');
  });
});
