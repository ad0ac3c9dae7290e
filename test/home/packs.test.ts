import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  layOut,
  linesOf,
  listBatches,
  listLoose,
  namesOf,
  PACKED_MARK,
  readFileOf,
} from '../../home/batch-files.ts';
import { sealedAt, textsOf } from '../../home/batch-texts.ts';
import { BATCH_SCHEMA_VERSION, readBatch, readBatches, sealBatch } from '../../home/batches.ts';
import { packMonths } from '../../home/compact.ts';
import { emptySummary, type PartLine, sealPart } from '../../home/parts.ts';
import { removePacked } from '../../home/seal-pack.ts';
import { captureOf } from '../sources/support.ts';

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'tocsin-packs-'));
});
afterAll(() => rm(scratch, { recursive: true }));

/** A batch of some parts, each with so many captures and problems. */
interface Drawn {
  readonly month: number;
  readonly parts: readonly { readonly captures: number; readonly problems: readonly string[] }[];
}

async function seal(folder: string, { month, parts }: Drawn, number: number): Promise<string> {
  const time = `2026-0${month}-11T00:00:00.000Z`;
  const made = [];
  for (const [index, part] of parts.entries()) {
    const key = `${number}-${index}`;
    const to = join(folder, 'parts', key);
    const summary = await sealPart(to, async function* () {
      for (let i = 0; i < part.captures; i += 1) {
        const address = `https://example.org/${key}/${i}`;
        yield { file: 'captures', row: captureOf({ source_id: 'hrw', kind: 'page', address }) } as PartLine;
      }
      for (const message of part.problems) {
        const row = {
          source_id: 'hrw',
          code: 'no_date',
          severity: 'warning',
          message,
          seen_at: time,
        } as const;
        yield { file: 'problems', row: { ...row, capture_sha256: null, locator: key } };
      }
      return { ...emptySummary(key), captures: part.captures, problems: part.problems.length };
    });
    made.push({ folder: to, summary });
  }
  const days = {
    window_from: '2026-01-01',
    window_to: time.slice(0, 10),
    complete_from: null,
    complete_to: null,
  };
  const counts = { records: 0, readings: 0, skipped: 0, violations: 0, machinery: 0 };
  const { batch } = await sealBatch(
    join(folder, 'batches'),
    {
      ...{
        source_id: 'hrw',
        origin: 'live',
        outcome: 'ok',
        loaded: true,
        captured_to: time,
        ...days,
        ...counts,
      },
      captures: number,
      problems: 0,
      schema_version: BATCH_SCHEMA_VERSION,
    },
    [],
    made,
  );
  return batch.batch_id;
}

/** Everything that a reader may ask of the batches of a home. */
async function allThatIsRead(batches: string, aside: string) {
  const ids = await listBatches(batches);
  const texts: unknown[] = [];
  for (const kind of ['batch', 'captures', 'problems', 'readings', 'erasures'])
    for await (const text of textsOf(batches, ids, kind)) texts.push([kind, text]);
  const each: unknown[] = [];
  for (const id of ids) {
    const files = new Map<string, string>();
    for (const name of await namesOf(batches, id))
      files.set(name, (await readFileOf(batches, id, name)).toString('base64'));
    const lines: string[] = [];
    for await (const line of linesOf(batches, id, 'captures-')) lines.push(line);
    await layOut(batches, id, join(aside, id));
    const laid = new Map<string, string>();
    for (const name of (await readdir(join(aside, id))).sort())
      laid.set(name, (await readFile(join(aside, id, name))).toString('base64'));
    expect(laid).toEqual(files);
    each.push([await readBatch(batches, id), [...files], lines]);
  }
  await rm(aside, { recursive: true, force: true });
  const sealed = await sealedAt(
    batches,
    ids.map((batch_id) => ({ batch_id })),
  );
  return { ids, texts, each, sealed: [...sealed], all: await readBatches(batches, ids) };
}

const drawn = fc.record({
  month: fc.integer({ min: 1, max: 3 }),
  parts: fc.array(
    fc.record({ captures: fc.nat(3), problems: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 2 }) }),
    { maxLength: 2 },
  ),
});
let runs = 0;

describe('packed batches', () => {
  it('read as they read when they lay loose, whichever of them are packed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { minLength: 1, maxLength: 6 }), fc.nat(3), async (all, fewest) => {
        runs += 1;
        const folder = join(scratch, String(runs));
        const batches = join(folder, 'batches');
        const months = new Map<string, string[]>();
        for (const [number, one] of all.entries()) {
          const id = await seal(folder, one, number);
          const month = `2026-0${one.month}`;
          months.set(month, [...(months.get(month) ?? []), id]);
        }
        const before = await allThatIsRead(batches, join(folder, 'aside'));
        const { batches: packed } = await packMonths(batches, months, fewest);
        expect(packed).toBe([...months.values()].filter((ids) => ids.length >= fewest).flat().length);
        expect(await listLoose(batches)).toHaveLength(all.length - packed);
        expect(await allThatIsRead(batches, join(folder, 'aside'))).toEqual(before);
        expect(await packMonths(batches, months, fewest)).toEqual({ packs: 0, batches: 0 });
      }),
      { numRuns: 12 },
    );
  });

  it('are each there once where a kill, or a backup, left them loose as well', async () => {
    const folder = join(scratch, 'doubled');
    const batches = join(folder, 'batches');
    const one = { month: 1, parts: [{ captures: 1, problems: [] }] };
    const ids = [await seal(folder, one, 1), await seal(folder, one, 2)].sort();
    const months = new Map([['2026-01', ids]]);
    await packMonths(batches, months, 1);
    await seal(folder, one, 1);
    expect(await listLoose(batches)).toHaveLength(1);
    expect(await listBatches(batches)).toEqual(ids);
    await packMonths(batches, months, 1);
    expect(await listLoose(batches)).toEqual([]);
    expect(await listBatches(batches)).toEqual(ids);
  });

  it('leave a pack one by one, and the last takes it away', async () => {
    const folder = join(scratch, 'leaving');
    const batches = join(folder, 'batches');
    const one = { month: 1, parts: [{ captures: 1, problems: ['x'] }] };
    const ids = [await seal(folder, one, 1), await seal(folder, one, 2)].sort();
    await packMonths(batches, new Map([['2026-01', ids]]), 1);
    const [first = '', second = ''] = ids;
    const kept = await readBatch(batches, second);
    await removePacked(batches, first);
    expect(await listBatches(batches)).toEqual([second]);
    expect(await readBatch(batches, second)).toEqual(kept);
    await expect(readBatch(batches, first)).rejects.toThrow('ENOENT');
    await removePacked(batches, second);
    expect(await readdir(join(batches, 'packs'))).toEqual([]);
  });

  it('are refused by a Tocsin that knows none: it meets a batch of a newer format before any other', async () => {
    const folder = join(scratch, 'marked');
    const batches = join(folder, 'batches');
    const id = await seal(folder, { month: 1, parts: [] }, 1);
    await packMonths(batches, new Map([['2026-01', [id]]]), 1);
    const [first = ''] = (await readdir(batches)).filter((name) => /^[0-9a-f]{64}$/.test(name)).sort();
    expect(first).toBe(PACKED_MARK);
    const marked = JSON.parse(await readFile(join(batches, first, 'batch.json'), 'utf8'));
    // What Tocsin 0.1 reads first of a batch, and the newest format that it takes.
    expect(marked.batch.schema_version).toBeGreaterThan(2);
  });
});
