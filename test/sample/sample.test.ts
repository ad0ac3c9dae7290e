import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePart } from '../../activities/part.ts';
import { mayNamePerson } from '../../coding/persons.ts';
import { aboutWarc, capturesOf } from '../../home/warc-read.ts';
import { BANNER } from '../../sample/answer.ts';
import { SAMPLE_COUNTRIES } from '../../sample/places.ts';
import { sampleWindows } from '../../sample/windows.ts';
import type { Reading } from '../../schemas/flow.ts';
import type { PartSummary } from '../../schemas/steps.ts';
import type { SourceId } from '../../schemas/vocabularies.ts';
import { hrw } from '../../sources/hrw.ts';

const archive = fileURLToPath(new URL('../../sample/archive', import.meta.url));
const SOURCES: readonly SourceId[] = ['hrc-resolutions', 'hrw', 'reliefweb', 'uhri', 'un-news', 'upr-info'];

interface Made {
  readonly summary: PartSummary;
  readonly readings: readonly Reading[];
}

const made = new Map<SourceId, Made>();
let scratch = '';

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sample-'));
  for (const source_id of SOURCES) {
    const warcs = (await warcNames()).filter((name) => name.startsWith(`${source_id}/`));
    const summary = await makePart({
      archive,
      batches: join(scratch, 'batches'),
      parts: scratch,
      source_id,
      warcs,
      synthetic: true,
    });
    const lines = gunzipSync(await readFile(join(scratch, summary.key, 'readings.jsonl.gz'))).toString();
    const readings = lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Reading);
    // A story that stands in several feeds, or in several snapshots, is one document.
    made.set(source_id, { summary, readings: [...new Map(readings.map((r) => [r.reading_id, r])).values()] });
  }
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

describe('the archive', () => {
  it('holds what the generator makes', async () => {
    const planned = [...sampleWindows()].flatMap(({ about, exchanges }) =>
      exchanges.map((e) =>
        [about.source_id, about.window.to, e.request.address, e.received_at, e.body.sha256].join(' '),
      ),
    );
    const kept: string[] = [];
    for (const warc of await warcNames()) {
      const about = (await aboutWarc(join(archive, warc)))!;
      for (const { capture: c } of await capturesOf(archive, warc)) {
        kept.push([about.source_id, about.window.to, c.address, c.captured_at, c.capture_sha256].join(' '));
      }
    }
    expect(kept.sort()).toEqual(planned.sort());
  });

  it('says in the headers of every answer that it is invented', () => {
    for (const { exchanges } of sampleWindows()) {
      for (const { http_headers } of exchanges) expect(http_headers).toContainEqual(['x-sample', BANNER]);
    }
  });

  it('ends on 30 June 2026', () => {
    const last = SOURCES.map((id) => made.get(id)!.summary.captured_to).sort();
    expect(last.at(-1)).toBe('2026-06-30T20:00:00.000Z');
  });
});

describe('what the sources read', () => {
  it.each([
    ['hrw', 400, 200],
    ['un-news', 1000, 400],
    ['uhri', 100, 30],
    ['upr-info', 300, 0],
    ['hrc-resolutions', 40, 0],
    ['reliefweb', 0, 0],
  ] as const)('%s gives at least %i documents and %i indicators', (id, documents, indicators) => {
    const { readings } = made.get(id)!;
    const violations = readings.flatMap((r) => r.violations);
    expect(readings.length).toBeGreaterThanOrEqual(documents);
    if (indicators > 0) expect(violations.length).toBeGreaterThanOrEqual(indicators);
    else expect(violations).toEqual([]);
  });

  it('loses no record', () => {
    for (const [id, { summary }] of made) expect([id, summary.skipped]).toEqual([id, 0]);
  });

  it('finds ReliefWeb blocked in every window, and UN News in the last two', () => {
    expect(Object.keys(made.get('reliefweb')!.summary.outcomes)).toEqual(['blocked']);
    const ends = [...sampleWindows()]
      .filter(({ about }) => about.source_id === 'un-news')
      .map(({ about, exchanges }) => [about.window.to, exchanges.every((e) => e.outcome === 'blocked')]);
    expect(ends.filter(([, blocked]) => blocked).map(([to]) => to)).toEqual(['2026-05-31', '2026-06-30']);
  });

  it('finds each window of the news covered from its first day', () => {
    for (const { about, exchanges } of sampleWindows()) {
      const read = exchanges.some((e) => e.outcome === 'ok');
      if (!read || (about.source_id !== 'hrw' && about.source_id !== 'un-news')) continue;
      const days = made.get(about.source_id)!.readings.map((r) => r.document.published_on);
      expect(days).toContain(about.window.from);
    }
  });

  it('finds nothing that may name a person', () => {
    const texts = [...made.values()].flatMap(({ readings }) =>
      readings.flatMap((r) => [r.document.title ?? '', ...r.passages.map((p) => p.body)]),
    );
    expect(texts.filter((text) => mayNamePerson(text ?? ''))).toEqual([]);
  });
});

describe('what is told', () => {
  const events = (iso3: string) =>
    [...made.values()]
      .flatMap(({ readings }) => readings.flatMap((r) => r.violations))
      .filter((v) => v.country_iso3 === iso3 && v.statement_kind === 'event' && v.factuality === 'asserted');

  it('no event lies outside the twelve countries', () => {
    const told = [...made.values()].flatMap(({ readings }) => readings.flatMap((r) => r.violations));
    const countries = new Set(told.map((v) => v.country_iso3));
    expect([...countries].sort()).toEqual(SAMPLE_COUNTRIES.map((c) => c.iso3).sort());
  });

  it('in Mozambique killings of civilians rise from March 2026, by the word of two issuers', () => {
    const recent = events('MOZ').filter((v) => v.act_family === 'KIL' && v.occurred_from! >= '2026-03-01');
    expect(new Set(recent.map((v) => v.violence_type))).toEqual(new Set(['one_sided']));
    const inMonth = (month: string) =>
      new Set(recent.map((v) => v.occurred_from!).filter((day) => day.startsWith(month))).size;
    const rising = ['2026-03', '2026-04', '2026-05', '2026-06'].map(inMonth);
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    expect(rising.at(-1)).toBeGreaterThanOrEqual(8);
    expect(new Set(recent.map((v) => v.asserted_by)).size).toBeGreaterThanOrEqual(2);
  });

  it('in Colombia there are battles and nothing else', () => {
    expect(new Set(events('COL').map((v) => v.violence_type))).toEqual(new Set(['battle']));
  });

  it('in Kenya many documents of April 2026 tell of one killing', () => {
    const april = events('KEN').filter(
      (v) => v.act_family === 'KIL' && v.occurred_from!.startsWith('2026-04'),
    );
    expect(april.length).toBeGreaterThanOrEqual(20);
    expect(new Set(april.map((v) => `${v.admin1} ${v.occurred_from} ${v.count_min}`)).size).toBe(1);
  });

  it('in Uganda acts are denied, feared and added up', () => {
    const told = [...made.values()]
      .flatMap(({ readings }) => readings.flatMap((r) => r.violations))
      .filter((v) => v.country_iso3 === 'UGA');
    expect(told.some((v) => v.factuality === 'denied')).toBe(true);
    expect(told.some((v) => v.factuality !== 'denied' && v.factuality !== 'asserted')).toBe(true);
    expect(told.some((v) => v.statement_kind === 'aggregate')).toBe(true);
  });

  it('of Peru, which is watched, no document tells from July to October 2025', () => {
    expect(hrw.meta.panel).toContain('PER');
    expect(daysAbout('PER').filter((day) => day >= '2025-07-01' && day <= '2025-10-31')).toEqual([]);
  });

  it('of the Comoros, which HRW does not watch, no document tells in May and June 2026', () => {
    expect(hrw.meta.panel).not.toContain('COM');
    expect(daysAbout('COM').filter((day) => day >= '2026-05-01')).toEqual([]);
  });

  it('of Burundi much is told until February 2026 and nothing after', () => {
    const days = daysAbout('BDI');
    expect(days.filter((day) => day.startsWith('2026-02')).length).toBeGreaterThanOrEqual(5);
    expect(days.filter((day) => day >= '2026-03-01')).toEqual([]);
  });

  it('a review repeats themes of an earlier one, a special session meets, a mandate is made', () => {
    const reviews = made.get('upr-info')!.readings.flatMap((r) => r.recommendations);
    const themes = (session: string) =>
      reviews
        .filter((r) => r.state_under_review_iso3 === 'NPL' && r.session_label.startsWith(session))
        .map((r) => r.themes);
    expect(new Set(themes('50')).size).toBeGreaterThan(new Set(themes('36')).size);
    expect(themes('36').every((theme) => themes('50').includes(theme))).toBe(true);
    const acts = made.get('hrc-resolutions')!.readings.flatMap((r) => r.acts);
    expect(acts.map((a) => [a.kind, a.country_iso3, a.value])).toEqual([
      ['special_session', 'MOZ', null],
      ['mandate', 'SSD', null],
    ]);
  });

  function daysAbout(iso3: string): string[] {
    return [...made.values()].flatMap(({ readings }) =>
      readings
        .filter((r) => r.document.countries?.split(';').includes(iso3) && r.document.source_id !== 'upr-info')
        .map((r) => r.document.published_on ?? ''),
    );
  }
});

async function warcNames(): Promise<string[]> {
  const entries = await readdir(archive, { recursive: true });
  return entries.filter((name) => name.endsWith('.warc.gz')).sort();
}
