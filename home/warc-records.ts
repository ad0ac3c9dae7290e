import { WARCRecord } from 'warcio';
import type { Exchange, WarcAbout } from './exchange.ts';

/** What the first record of a file says of all. */
export function infoOf(about: WarcAbout): Record<string, string> {
  return {
    software: 'tocsin',
    format: 'WARC File Format 1.1',
    conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    'tocsin-about': JSON.stringify(about),
  };
}

/** The answer, or the file, as received; a revisit where it said what an earlier one had said. */
export function responseRecord(exchange: Exchange): WARCRecord {
  const { revisit } = exchange;
  const type = exchange.request.address.startsWith('file:') ? 'resource' : revisit ? 'revisit' : 'response';
  const common = {
    url: exchange.request.address,
    date: exchange.received_at,
    warcVersion: 'WARC/1.1' as const,
    warcHeaders: [['WARC-Payload-Digest', `sha256:${exchange.body.sha256}`]] as [string, string][],
  };
  if (type === 'resource') {
    const headers = [...common.warcHeaders, ['Content-Type', exchange.media_type]] as [string, string][];
    return WARCRecord.create({ ...common, type, warcHeaders: headers }, exchange.body.stream());
  }
  const http = {
    statusline: `HTTP/1.1 ${exchange.status}`,
    httpHeaders: archivedHeaders(exchange.http_headers),
  };
  if (!revisit) return WARCRecord.create({ ...common, ...http, type }, exchange.body.stream());
  const record = WARCRecord.create({
    ...common,
    ...http,
    type,
    refersToUrl: exchange.request.address,
    refersToDate: revisit.captured_at,
  });
  const profile = `http://netpreserve.org/warc/1.1/revisit/${revisit.reason}`;
  record.warcHeaders.headers.set('WARC-Profile', profile);
  return record;
}

/** Bodies are kept decoded, so the headers that described the transfer are kept under another name (as pywb does). */
function archivedHeaders(headers: readonly (readonly [string, string])[]): [string, string][] {
  const transfer = new Set(['content-encoding', 'transfer-encoding', 'content-length']);
  return headers.map(([name, value]) => [
    transfer.has(name.toLowerCase()) ? `X-Archive-Orig-${name}` : name,
    value,
  ]);
}

/** What the answer itself does not tell (`content`: JSON), beside it. */
export function noteRecord(response: WARCRecord, exchange: Exchange, content: string): WARCRecord {
  return WARCRecord.create(
    {
      url: exchange.request.address,
      date: exchange.received_at,
      type: 'metadata',
      warcVersion: 'WARC/1.1',
      warcHeaders: [
        ['Content-Type', 'application/json'],
        ['WARC-Concurrent-To', response.warcHeader('WARC-Record-ID') ?? ''],
      ],
    },
    [Buffer.from(content)],
  );
}
