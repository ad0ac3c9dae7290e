import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { WarcWriter } from '../../home/warc-write.ts';
import {
  type Document,
  type Problem,
  type Request,
  requestSchema,
  type Window,
  windowSchema,
} from '../../schemas/flow.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

const given = z.strictObject({ request: requestSchema, media_type: z.string(), window: windowSchema });

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

/** Names of the folders, one for each source and a few of other tests. */
export function fixtureFolders(): string[] {
  return readdirSync(FIXTURES).sort();
}

export function fixturesOf(source_id: string): Fixture[] {
  const folder = join(FIXTURES, source_id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const at = join(folder, name);
      const file = readdirSync(at).find((entry) => entry.startsWith('body.'));
      if (file === undefined)
        throw new Error(`${at} has no body.*: the answer, as the publisher would give it`);
      return {
        name,
        ...requestOf(join(at, 'capture.json')),
        body: readFileSync(join(at, file)),
        expectedFile: join(at, 'expected.json'),
      };
    });
}

/** `capture.json` of a case. Throws with the path and what is wrong with it. */
function requestOf(path: string): z.infer<typeof given> {
  if (!existsSync(path)) throw new Error(`${path} is missing: it holds request, media_type and window`);
  const { data, error } = given.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (data !== undefined) return data;
  throw new Error(`${path}: ${z.prettifyError(error)}`);
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
