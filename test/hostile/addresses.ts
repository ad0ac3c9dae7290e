/** Where an answer tries to lead, and what must be said. Nothing at any of them may ever be asked. */
export interface AddressRow {
  readonly name: string;
  /** Addresses that a name in it resolves to. */
  readonly resolved?: readonly string[];
  readonly location: string;
  readonly reason: RegExp;
}

const FORBIDDEN = /Forbidden address/;
const NO_ADDRESS = /Location that is no address|More than 5 redirects|Status 3\d\d/;

/** IPv4 and IPv6 blocks of https://www.iana.org/assignments/iana-ipv4-special-registry and its sister. */
const LITERALS: readonly (readonly [string, string])[] = [
  ['the first of 127/8', '127.0.0.0'],
  ['the last of 127/8', '127.255.255.255'],
  ['loopback without a middle', '127.1'],
  ['loopback of three numbers', '127.0.1'],
  ['loopback in full octal', '0177.0000.0000.0001'],
  ['loopback in mixed forms', '0x7f.0.0.0x1'],
  ['loopback with a dot behind', '127.0.0.1.'],
  ['loopback in full-width digits', '１２７.０.０.１'],
  ['loopback in circled digits', '①②⑦.⓪.⓪.①'],
  ['loopback with ideographic stops', '127。0。0。1'],
  ['loopback, percent-encoded', '%31%32%37.0.0.1'],
  ['this network', '0.1.2.3'],
  ['private 10/8', '10.255.255.254'],
  ['private 172.16/12, its end', '172.31.255.255'],
  ['private 192.168/16', '192.168.0.254'],
  ['private in decimal', '3232235777'],
  ['shared by carriers', '100.127.255.255'],
  ['link-local', '169.254.0.1'],
  ['the metadata service in decimal', '2852039166'],
  ['the metadata service in hexadecimal', '0xa9fea9fe'],
  ['protocol assignments', '192.0.0.8'],
  ['documentation 192.0.2/24', '192.0.2.1'],
  ['documentation 198.51.100/24', '198.51.100.7'],
  ['benchmarking', '198.19.255.255'],
  ['multicast', '239.255.255.250'],
  ['reserved', '240.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['IPv6 unspecified', '[::]'],
  ['IPv6 loopback in full', '[0:0:0:0:0:0:0:1]'],
  ['IPv4 loopback mapped', '[::ffff:127.0.0.1]'],
  ['IPv4 loopback mapped in hexadecimal', '[0:0:0:0:0:ffff:7f00:0001]'],
  ['IPv4 private mapped', '[::ffff:10.0.0.1]'],
  ['the metadata service mapped', '[::ffff:a9fe:a9fe]'],
  ['IPv4 compatible', '[::7f00:1]'],
  ['IPv4 translated', '[::ffff:0:7f00:1]'],
  ['NAT64 of loopback', '[64:ff9b::7f00:1]'],
  ['NAT64 for local use', '[64:ff9b:1::7f00:1]'],
  ['6to4 of loopback', '[2002:7f00:1::1]'],
  ['Teredo', '[2001:0:7f00:1::1]'],
  ['link-local IPv6', '[fe80::1]'],
  ['link-local IPv6, its end', '[febf:ffff::1]'],
  ['site-local IPv6', '[fec0::1]'],
  ['unique local IPv6', '[fd00:ec2::254]'],
  ['multicast IPv6', '[ff02::1]'],
  ['documentation IPv6', '[2001:db8::1]'],
  ['discarded IPv6', '[100::1]'],
];

const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['a name of loopback', ['127.0.0.1']],
  ['a name of IPv6 loopback', ['::1']],
  ['a name of a mapped loopback', ['::ffff:127.0.0.1']],
  ['a name of the metadata service', ['169.254.169.254']],
  ['a name of a private address', ['192.168.1.1']],
  ['a name of a public and a private address', ['93.184.216.34', '10.0.0.1']],
  ['a name of a public address and IPv6 loopback', ['93.184.216.34', '::1']],
  ['a name of a link-local address with a zone', ['fe80::1%lo']],
  ['a name of no address at all, but a word', ['localhost']],
];

const OTHERS: readonly AddressRow[] = [
  { name: 'a file', location: 'file:///etc/passwd', reason: FORBIDDEN },
  { name: 'a file on another machine', location: 'file://192.168.0.1/share', reason: FORBIDDEN },
  { name: 'a script', location: 'javascript:fetch("//x")', reason: FORBIDDEN },
  { name: 'data', location: 'data:text/html,<script>1</script>', reason: FORBIDDEN },
  { name: 'gopher', location: 'gopher://127.0.0.1:6379/_FLUSHALL', reason: FORBIDDEN },
  { name: 'a web socket', location: 'wss://example.org/', reason: FORBIDDEN },
  { name: 'a port of SSH', location: 'https://example.org:22/', reason: FORBIDDEN },
  { name: 'a port of the Temporal server', location: 'https://127.0.0.1:7233/', reason: FORBIDDEN },
  { name: 'a password', location: 'https://a:b@example.org/', reason: FORBIDDEN },
  {
    name: 'a user name that looks like a host',
    location: 'https://reports.example.org@127.0.0.1/',
    reason: FORBIDDEN,
  },
  { name: 'a backslash before the host', location: 'https:\\\\127.0.0.1\\x', reason: FORBIDDEN },
  { name: 'two slashes', location: '//127.0.0.1/x', reason: FORBIDDEN },
  { name: 'a tab within the host', location: 'https://127.0.\t0.1/', reason: FORBIDDEN },
  { name: 'plain http', location: 'http://example.org/', reason: /from https to http/ },
  { name: 'an empty host', location: 'https://', reason: NO_ADDRESS },
  { name: 'an open bracket', location: 'https://[::1', reason: NO_ADDRESS },
  { name: 'a host of spaces', location: 'https://a b/', reason: NO_ADDRESS },
  { name: 'a null byte in the host', location: 'https://a%00b/', reason: NO_ADDRESS },
  { name: 'an IPv4 address out of range', location: 'https://256.256.256.256/', reason: NO_ADDRESS },
  { name: 'the same place, for ever', location: '/', reason: /More than 5 redirects/ },
  { name: 'nothing', location: '', reason: /More than 5 redirects|Status 30/ },
  { name: 'the same place with a fragment', location: '#again', reason: /More than 5 redirects/ },
];

export const ADDRESSES: readonly AddressRow[] = [
  ...LITERALS.map(([name, host]) => ({ name, location: `https://${host}/`, reason: FORBIDDEN })),
  ...NAMES.map(([name, resolved]) => ({
    name,
    resolved,
    location: 'https://elsewhere.example.net/',
    reason: FORBIDDEN,
  })),
  ...OTHERS,
];
