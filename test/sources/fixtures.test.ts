import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TocsinError } from '../../schemas/errors.ts';
import type { Request, Window } from '../../schemas/flow.ts';
import { FILE_ONLY, type Source } from '../../schemas/source.ts';
import { SOURCES } from '../../sources/registry.ts';
import { bodyOf, captureOf } from './support.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

interface Case {
  readonly request: Request;
  readonly media_type: string;
  readonly window: Window;
}

/** What a source makes of a fixture: records, requests, and the code of the error that ended each. */
async function outcomeOf(source: Source, folder: string) {
  const { request, media_type, window } = JSON.parse(
    readFileSync(join(folder, 'capture.json'), 'utf8'),
  ) as Case;
  const file = readdirSync(folder).find((name) => name.startsWith('body.'));
  if (file === undefined) throw new Error(`${folder} has no body`);
  const bytes = readFileSync(join(folder, file));
  const capture = captureOf(request, media_type);
  const read: unknown[] = [];
  const ended = { read: 'done', follow: 'done' };
  try {
    for await (const record of source.read(capture, bodyOf(bytes, 100))) read.push(record);
  } catch (error) {
    if (!(error instanceof TocsinError)) throw error;
    ended.read = error.code;
  }
  let follow: readonly Request[] = [];
  try {
    follow = await source.follow(capture, bodyOf(bytes), window);
  } catch (error) {
    if (!(error instanceof TocsinError)) throw error;
    ended.follow = error.code;
  }
  return JSON.parse(JSON.stringify({ ended, read, follow }));
}

describe.each(SOURCES.map((source) => [source.meta.id, source] as const))('%s', (id, source) => {
  const folder = join(FIXTURES, id);
  const cases = existsSync(folder) ? readdirSync(folder).sort() : [];

  it('has a fixture', () => {
    expect(cases).not.toEqual([]);
  });

  it.each(cases)('reads %s as expected', async (name) => {
    const outcome = await outcomeOf(source, join(folder, name));
    const expected = join(folder, name, 'expected.json');
    if (!existsSync(expected)) {
      writeFileSync(expected, `${JSON.stringify(outcome, null, 2)}\n`);
      expect.fail(`${expected} was missing and has been written: check it by eye, then commit it`);
    }
    expect(outcome).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });

  it('asks for its own pages only, with one credential or none', () => {
    const requests = source.requests({ from: '2026-01-01', to: '2026-01-31' });
    // A source that is read from files alone, a saved page's or the package's own, has nothing to ask.
    const { access, bundled } = source.meta;
    expect(requests.length > 0).toBe(access !== FILE_ONLY && bundled === undefined);
    for (const { source_id, address } of requests) {
      expect(source_id).toBe(id);
      expect(new URL(address).protocol).toBe('https:');
      expect(address.includes('{')).toBe(source.meta.credential !== undefined);
    }
  });
});
