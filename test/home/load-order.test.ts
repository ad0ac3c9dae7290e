import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derive } from '../../activities/derive.ts';
import { readingOf } from '../../activities/reading.ts';
import { BATCH_SCHEMA_VERSION, sealBatch } from '../../home/batches.ts';
import { rowsOf } from '../../home/duckdb.ts';
import { loadBatch } from '../../home/load.ts';
import { emptySummary, type PartLine, sealPart } from '../../home/parts.ts';
import { openWarehouse } from '../../home/warehouse.ts';
import { sha256 } from '../../schemas/ids.ts';
import type { PartSummary } from '../../schemas/steps.ts';
import { documentOf } from '../../sources/document.ts';
import { unNews } from '../../sources/un-news.ts';
import { checks } from '../../sql/statements.ts';
import { captureOf } from '../sources/support.ts';

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'tocsin-order-'));
});
afterAll(() => rm(scratch, { recursive: true }));

/** Those without a number, and the one of the whole week, join what would else stay apart. */
const SENTENCES = [
  'Soldiers killed 12 villagers in Maungdaw on 14 April 2026.',
  'Soldiers killed 20 villagers in Maungdaw on 14 April 2026.',
  'Villagers were killed by soldiers in Maungdaw on 14 April 2026.',
  'Soldiers killed 12 villagers in Maungdaw on 13 April 2026.',
  'At least five villagers were killed by soldiers in Maungdaw last week.',
  'Soldiers killed 12 villagers in Sittwe on 14 April 2026.',
  'The army denied that soldiers killed villagers in Maungdaw on 14 April 2026.',
  'Soldiers massacred 12 villagers in Maungdaw on 14 April 2026.',
];

const DENIAL = 6;

/** A document of one sentence, as a capture of that day shows it. */
interface Seen {
  readonly id: number;
  readonly sentence: number;
  readonly day: number;
}

async function batchOf(folder: string, seen: readonly Seen[], number: number): Promise<string> {
  async function* lines(): AsyncGenerator<PartLine, PartSummary> {
    for (const { id, sentence, day } of seen) {
      const address = `https://example.org/${id}`;
      const captured_at = `2026-05-${10 + day}T00:00:00.000Z`;
      const capture = { ...captureOf({ source_id: 'un-news', kind: 'feed', address }), captured_at };
      const shown = { ...capture, capture_sha256: sha256(`${id} ${sentence} ${day}`) };
      yield { file: 'captures', row: shown };
      const document = documentOf({
        native_id: String(id),
        issuer: `issuer-${id}`,
        published_on: '2026-04-22',
      });
      const passages = [{ paragraph: '1', body: SENTENCES[sentence] ?? '', coded: true }];
      yield { file: 'readings', row: readingOf({ ...document, passages }, shown, unNews.meta, false) };
    }
    return { ...emptySummary(`p${number}`), records: seen.length, readings: seen.length };
  }
  const part = join(folder, 'parts', String(number));
  const summary = await sealPart(part, lines);
  const { batch } = await sealBatch(
    join(folder, 'batches'),
    rowOf(seen.length, number),
    [],
    [{ folder: part, summary }],
  );
  return batch.batch_id;
}

function rowOf(readings: number, number: number) {
  return {
    source_id: 'un-news',
    origin: 'file',
    outcome: 'ok',
    ...{
      window_from: '2026-01-01',
      window_to: `2026-05-${10 + number}`,
      complete_from: null,
      complete_to: null,
    },
    loaded: true,
    ...{
      captured_to: '2026-06-01T00:00:00.000Z',
      captures: readings,
      records: readings,
      readings,
      skipped: 0,
    },
    ...{ violations: readings, machinery: 0, problems: 0, schema_version: BATCH_SCHEMA_VERSION },
  } as const;
}

interface Derived {
  readonly incidents: readonly Record<string, unknown>[];
  readonly members: readonly Record<string, unknown>[];
  readonly redirects: readonly Record<string, unknown>[];
}

/** What stands in a new warehouse after each batch of an order, or `onlyAtTheEnd`. */
async function derivedInOrder(
  folder: string,
  name: string,
  order: readonly string[],
  onlyAtTheEnd = false,
): Promise<Derived[]> {
  const limits = { threads: 2, memory: '512MB', spill: join(folder, 'spill') };
  const warehouse = await openWarehouse(join(folder, `${name}.duckdb`), limits);
  try {
    const states: Derived[] = [];
    for (const id of order) {
      await loadBatch(warehouse, join(folder, 'batches'), id);
      if (onlyAtTheEnd && id !== order.at(-1)) continue;
      await derive(warehouse, join(folder, 'derive'));
      const ask = (sql: string) => warehouse.exclusive((connection) => rowsOf(connection, sql));
      for (const name of ['redirects_lead_to_incidents', 'ids_are_unique', 'indicators_lead_to_passages'])
        expect(await ask(checks().get(name) ?? '')).toEqual([]);
      states.push({
        incidents: await ask('FROM incidents ORDER BY ALL'),
        members: await ask('FROM incident_members ORDER BY ALL'),
        redirects: await ask('FROM incident_redirects ORDER BY ALL'),
      });
    }
    return states;
  } finally {
    warehouse.close();
  }
}

/** Every id that a state before the last gave is an incident of the last or leads to one. */
function expectAllResolve(states: readonly Derived[]): void {
  const last = states.at(-1);
  const known = new Set([
    ...(last?.incidents ?? []).map(({ incident_id }) => incident_id),
    ...(last?.redirects ?? []).map(({ former_incident_id }) => former_incident_id),
  ]);
  const given = states.flatMap(({ incidents }) => incidents.map(({ incident_id }) => incident_id));
  expect(given.filter((id) => !known.has(id))).toEqual([]);
}

const seen = fc.record({
  id: fc.integer({ min: 1, max: 6 }),
  sentence: fc.nat(SENTENCES.length - 1),
  day: fc.nat(5),
});
const batches = fc.uniqueArray(seen, {
  minLength: 3,
  maxLength: 8,
  selector: ({ id, day }) => `${id} ${day}`,
});
let runs = 0;

describe('incidents', () => {
  it('are the same in whatever order batches are loaded, and every earlier id leads to one', async () => {
    await fc.assert(
      fc.asyncProperty(batches, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), async (all, keys) => {
        runs += 1;
        const folder = join(scratch, String(runs));
        const ids: string[] = [];
        for (let i = 0; i < all.length; i += 2) ids.push(await batchOf(folder, all.slice(i, i + 2), i));
        const shuffled = ids
          .map((id, i) => [keys[i] ?? 0, id] as const)
          .sort(([a], [b]) => a - b)
          .map(([, id]) => id);
        const one = await derivedInOrder(folder, 'one', shuffled);
        const other = await derivedInOrder(folder, 'other', ids.toReversed(), true);
        expect(one.at(-1)).toEqual(other.at(-1));
        if (all.every(({ sentence }) => sentence !== DENIAL)) expectAllResolve(one);
      }),
      { numRuns: 3 },
    );
  });

  it('keep an id of an earlier release, or lead from it to where its statements are counted', async () => {
    const folder = join(scratch, 'merged');
    const apart = [
      { id: 1, sentence: 0, day: 0 },
      { id: 2, sentence: 1, day: 0 },
    ];
    const bridge = [{ id: 3, sentence: 2, day: 0 }];
    const again = [{ id: 3, sentence: 6, day: 1 }];
    const ids: string[] = [];
    for (const [i, part] of [apart, bridge, again].entries()) ids.push(await batchOf(folder, part, i));
    const [first, second, third] = await derivedInOrder(folder, 'home', ids);
    expect(first?.incidents).toHaveLength(2);
    expect(second?.incidents).toHaveLength(1);
    expect(second?.redirects).toHaveLength(2);
    expect(third?.incidents.map(({ incident_id }) => incident_id)).toEqual(
      first?.incidents.map(({ incident_id }) => incident_id),
    );
    const known = new Map(second?.redirects.map((r) => [r.former_incident_id, r.incident_id]));
    for (const { incident_id } of first?.incidents ?? [])
      expect(known.get(incident_id) ?? incident_id).toBe(second?.incidents[0]?.incident_id);
  });

  it('lead from a statement that another reading replaced to what took its place', async () => {
    const folder = join(scratch, 'replaced');
    const one = await batchOf(folder, [{ id: 1, sentence: 0, day: 0 }], 0);
    const other = await batchOf(folder, [{ id: 1, sentence: 7, day: 1 }], 1);
    const [first, second] = await derivedInOrder(folder, 'home', [one, other]);
    expect(second?.incidents).toHaveLength(1);
    expect(second?.redirects).toEqual([
      {
        former_incident_id: first?.incidents[0]?.incident_id,
        incident_id: second?.incidents[0]?.incident_id,
      },
    ]);
  });
});
