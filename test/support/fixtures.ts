import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WarcWriter } from '../../home/warc-write.ts';
import type { Document, Problem, Request, Window } from '../../schemas/flow.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** One answer of a source, in its real shape. */
export interface Fixture {
  readonly name: string;
  readonly request: Request;
  readonly media_type: string;
  readonly window: Window;
  readonly body: Buffer;
  /** Path of `expected.json`, whether or not it is there yet. */
  readonly expectedFile: string;
}

/** What the reader is expected to make of a fixture. */
export function expectedOf({ expectedFile }: Fixture): { readonly read: readonly (Document | Problem)[] } {
  return JSON.parse(readFileSync(expectedFile, 'utf8'));
}

export function fixturesOf(source_id: string): Fixture[] {
  const folder = join(FIXTURES, source_id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const at = join(folder, name);
      const json = (file: string) => JSON.parse(readFileSync(join(at, file), 'utf8'));
      const file = readdirSync(at).find((entry) => entry.startsWith('body.'));
      if (file === undefined) throw new Error(`${at} has no body`);
      return {
        name,
        ...json('capture.json'),
        body: readFileSync(join(at, file)),
        expectedFile: join(at, 'expected.json'),
      };
    });
}

/** An archive that holds every fixture of a source as a capture, each in a WARC of its own. */
export async function writeArchive(archive: string, fixtures: readonly Fixture[]): Promise<void> {
  for (const fixture of fixtures) await writeWarc(archive, [fixture]);
}

/** One WARC with fixtures of one source, said to be of the window of the first; its name, or null where there are none. */
export async function writeWarc(archive: string, fixtures: readonly Fixture[]): Promise<string | null> {
  const [first] = fixtures;
  if (first === undefined) return null;
  const { source_id } = first.request;
  const about = { source_id, window: first.window, origin: 'live', synthetic: false } as const;
  const writer = await WarcWriter.open(archive, about, join(archive, `${source_id}.tmp`));
  for (const fixture of fixtures) await writer.add(exchangeOf(fixture));
  return (await writer.seal())?.warc ?? null;
}

function exchangeOf({ request, media_type, body }: Fixture): Parameters<WarcWriter['add']>[0] {
  return {
    request,
    status: 200,
    http_headers: [['content-type', media_type]],
    outcome: 'ok',
    reason: null,
    media_type,
    served_from: null,
    etag: null,
    last_modified: null,
    received_at: '2026-11-01T00:00:00.000Z',
    revisit: null,
    body: {
      bytes: body.length,
      sha256: createHash('sha256').update(body).digest('hex'),
      async *stream() {
        yield body;
      },
    },
  };
}
