import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CDXIndexer } from 'warcio';
import type { Exchange, Revisit } from '../../home/exchange.ts';
import { scrubArchive } from '../../home/scrub.ts';
import { aboutWarc, bodyOf, capturesOf, indexWarc } from '../../home/warc-read.ts';
import { WarcWriter } from '../../home/warc-write.ts';
import { sha256 } from '../../schemas/ids.ts';

const ABOUT = {
  source_id: 'hrw',
  window: { from: '2026-01-01', to: '2026-01-31' },
  origin: 'live',
  synthetic: false,
} as const;

let archive: string;
beforeEach(async () => {
  archive = await mkdtemp(join(tmpdir(), 'tocsin-archive-'));
});
afterEach(() => rm(archive, { recursive: true }));

function exchange(address: string, content: Buffer, revisit: Revisit | null): Exchange {
  return {
    request: { source_id: 'hrw', kind: 'article', address, hint: { pubDate: 'x' } },
    status: 200,
    http_headers: [
      ['Content-Type', 'text/html'],
      ['Content-Encoding', 'gzip'],
      ['ETag', '"a"'],
    ],
    outcome: 'ok',
    reason: null,
    media_type: 'text/html',
    served_from: null,
    etag: '"a"',
    last_modified: null,
    received_at: '2026-01-31T10:00:00.000Z',
    body: {
      bytes: content.length,
      sha256: sha256(content),
      async *stream() {
        yield content;
      },
    },
    revisit,
  };
}

async function seal(...exchanges: Exchange[]) {
  const writer = await WarcWriter.open(archive, ABOUT, join(archive, 'aside.tmp'));
  for (const e of exchanges) await writer.add(e);
  return writer.seal();
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('the archive', () => {
  it('gives back what it was given, small and large', async () => {
    const small = Buffer.from('<p>héllo</p>');
    const large = Buffer.alloc(6 * 1024 * 1024, 'abcdefg');
    const sealed = await seal(
      exchange('https://www.hrw.org/news/1', small, null),
      exchange('https://www.hrw.org/news/2', large, null),
    );
    const captures = await capturesOf(archive, sealed!.warc);
    expect(captures.map((c) => c.capture)).toEqual(sealed!.captures);
    expect((await textOf(bodyOf(archive, captures[0]!))).equals(small)).toBe(true);
    expect(sha256(await textOf(bodyOf(archive, captures[1]!)))).toBe(sha256(large));
    expect(captures[0]!.capture.request.hint).toEqual({ pubDate: 'x' });
    expect(await aboutWarc(join(archive, sealed!.warc))).toEqual(ABOUT);
  });

  it('follows a revisit of a revisit, which a clock that was turned back makes', async () => {
    const content = Buffer.from('same');
    let sealed = await seal(exchange('https://www.hrw.org/news/1', content, null));
    for (const hour of ['08', '09']) {
      const { warc, warc_offset, captured_at, capture_sha256 } = sealed!.captures[0]!;
      const revisit = {
        warc,
        warc_offset,
        captured_at,
        sha256: capture_sha256,
        reason: 'server-not-modified',
      } as const;
      const again = exchange('https://www.hrw.org/news/1', content, revisit);
      sealed = await seal({ ...again, received_at: `2026-01-31T${hour}:00:00.000Z` });
    }
    const [last] = await capturesOf(archive, sealed!.warc);
    expect((await textOf(bodyOf(archive, last!))).toString()).toBe('same');
  });

  it('follows a revisit to the bytes of the earlier capture', async () => {
    const content = Buffer.from('same');
    const first = await seal(exchange('https://www.hrw.org/news/1', content, null));
    const { warc, warc_offset, captured_at, capture_sha256 } = first!.captures[0]!;
    const revisit = {
      warc,
      warc_offset,
      captured_at,
      sha256: capture_sha256,
      reason: 'server-not-modified',
    } as const;
    const second = await seal({ ...exchange('https://www.hrw.org/news/1', content, revisit), status: 304 });
    const [indexed] = await capturesOf(archive, second!.warc);
    expect(String(await textOf(bodyOf(archive, indexed!)))).toBe('same');
  });

  it('makes its index again from the WARC alone', async () => {
    const sealed = await seal(exchange('https://www.hrw.org/news/1', Buffer.from('a'), null));
    const before = await readFile(join(archive, `${sealed!.warc}.cdxj`), 'utf8');
    await rm(join(archive, `${sealed!.warc}.cdxj`));
    await capturesOf(archive, sealed!.warc);
    expect(await readFile(join(archive, `${sealed!.warc}.cdxj`), 'utf8')).toBe(before);
    expect((await indexWarc(join(archive, sealed!.warc), sealed!.warc)).foreign).toBe(0);
  });

  it('has offsets and lengths that an independent indexer finds too', async () => {
    const sealed = await seal(
      exchange('https://www.hrw.org/news/1', Buffer.from('a'), null),
      exchange('https://www.hrw.org/news/2', Buffer.from('bb'), null),
    );
    const indexer = new CDXIndexer({ format: 'cdxj' });
    const found = [];
    const files = [{ filename: 'f', reader: createReadStream(join(archive, sealed!.warc)) }];
    for await (const entry of indexer.iterIndex(files)) {
      if (entry.status) found.push([entry.url, Number(entry.offset), Number(entry.length)]);
    }
    const ours = await capturesOf(archive, sealed!.warc);
    expect(found).toEqual(ours.map((c) => [c.capture.address, c.capture.warc_offset, c.length]));
  });

  it('seals nothing when nothing was added', async () => {
    expect(await seal()).toBeUndefined();
  });

  it('blanks a record where it stands, and moves nothing else', async () => {
    const [kept, named] = [Buffer.from('<p>kept</p>'), Buffer.alloc(6 * 1024 * 1024, 'Zarnigor Tolipova ')];
    const before = exchange('https://www.hrw.org/news/1', kept, null);
    const after = exchange('https://www.hrw.org/news/3', Buffer.from('after'), null);
    const sealed = await seal(before, exchange('https://www.hrw.org/news/tolipova', named, null), after);
    const warc = sealed!.warc;
    const path = join(archive, warc);
    const size = (await readFile(path)).length;
    const [first, second, third] = await capturesOf(archive, warc);
    const { capture_sha256, warc_offset } = second!.capture;
    const gone = [{ capture_sha256, warc, warc_offset, whole: true }];

    expect(await scrubArchive(archive, gone)).toEqual([warc]);
    expect(await scrubArchive(archive, gone)).toEqual([]);
    expect((await readFile(path)).length).toBe(size);
    expect(gunzipSync(await readFile(path)).toString()).not.toMatch(/tolipova/i);
    expect(await capturesOf(archive, warc)).toEqual([first, third]);
    expect((await textOf(bodyOf(archive, third!))).toString()).toBe('after');
    await rm(`${path}.cdxj`);
    expect(await capturesOf(archive, warc)).toEqual([first, third]);
  });
});
