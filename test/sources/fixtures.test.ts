import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TocsinError } from '../../schemas/errors.ts';
import type { Request } from '../../schemas/flow.ts';
import { FILE_ONLY, type Source } from '../../schemas/source.ts';
import { SOURCES } from '../../sources/registry.ts';
import { expectedOf, type Fixture, fixtureFolders, fixturesOf } from '../support/fixtures.ts';
import { bodyOf, captureOf } from './support.ts';

/** Folders of `test/fixtures/` that other tests use. */
const NO_SOURCES = ['homes', 'hrdsattack', 'datapackage', 'release-schema-1.json'];

/** What a source makes of a fixture: records, requests, and the code of the error that ended each. */
async function outcomeOf(source: Source, { request, media_type, window, body: bytes }: Fixture) {
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

it('has no folder of fixtures without a source', () => {
  const known = [...SOURCES.map(({ meta }) => meta.id), ...NO_SOURCES];
  const strange = fixtureFolders().filter((folder) => !known.includes(folder));
  expect(strange, 'no source of sources/registry.ts has this id').toEqual([]);
});

describe.each(SOURCES.map((source) => [source.meta.id, source] as const))('%s', (id, source) => {
  const cases = fixturesOf(id).map((fixture) => [fixture.name, fixture] as const);

  it('has a fixture', () => {
    expect(cases, `test/fixtures/${id}/ has no case: see docs/add-a-source.md`).not.toEqual([]);
  });

  // Not retried: what the first try wrote would be found as expected by the second, and nobody would look at it.
  it.each(cases)('reads %s as expected', { retry: 0 }, async (name, fixture) => {
    const at = `test/fixtures/${id}/${name}/capture.json`;
    expect(fixture.request.source_id, `${at} is of another source than its folder`).toBe(id);
    const outcome = await outcomeOf(source, fixture);
    expect(outcome.ended.read, `the source has no reader for the kind of ${at}`).not.toBe('internal');
    const { expectedFile } = fixture;
    if (!existsSync(expectedFile)) {
      writeFileSync(expectedFile, `${JSON.stringify(outcome, null, 2)}\n`);
      expect.fail(`${expectedFile} was missing and has been written: check it by eye, then commit it`);
    }
    expect(outcome).toEqual(expectedOf(fixture));
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
