import { join } from 'node:path';
import { readingOf } from '../activities/reading.ts';
import { BATCH_SCHEMA_VERSION, sealBatch } from '../home/batches.ts';
import { emptySummary, type PartLine, sealPart } from '../home/parts.ts';
import type { HomePaths } from '../home/paths.ts';
import type { Capture, Document } from '../schemas/flow.ts';
import { sha256 } from '../schemas/ids.ts';
import type { PartSummary } from '../schemas/steps.ts';
import { documentOf } from '../sources/document.ts';
import { unNews } from '../sources/un-news.ts';

/** A document of UN News as one capture shows it. */
export interface Paper {
  readonly id: string;
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly published_on: string;
  readonly captured_on: string;
  /** Day on which the State answered a recommendation that the paper holds; the session ended on `published_on`. */
  readonly answered_on?: string;
}

function received(
  address: string,
  captured_at: string,
): Omit<Capture, 'warc' | 'warc_offset' | 'capture_sha256'> {
  return {
    ...{ source_id: 'un-news', address, served_from: null, captured_at, status: 200, outcome: 'ok' },
    ...{ media_type: '', bytes: 0, etag: null, last_modified: null },
    request: { source_id: 'un-news', kind: 'feed', address },
  };
}

function recommendationsOf({ answered_on, published_on }: Paper): Document['recommendations'] {
  if (answered_on === undefined) return [];
  const about = { session_label: '46', state_under_review_iso3: 'MMR', recommending_iso3: 'CHE' };
  const said = { body: 'End torture', action_category: 5, themes: 'Torture' };
  return [{ ...about, ...said, known_at: published_on, response: 'noted', response_known_at: answered_on }];
}

/** A reply that became public later than the paper says what it is a reply to. */
function actsOf({ answered_on }: Paper): Document['acts'] {
  if (answered_on === undefined) return [];
  const about = {
    country_iso3: 'MMR',
    issuer: 'mmr',
    subject: 'UA MMR 1/2024',
    act_family: null,
    value: null,
  };
  return [{ ...about, kind: 'reply', occurred_on: answered_on, known_at: answered_on }];
}

/** Seals a batch of papers, without any process, and returns its id. Its window is complete. */
export async function batchOfPapers(
  paths: HomePaths,
  papers: readonly Paper[],
  window: { readonly from: string; readonly to: string },
): Promise<string> {
  const key = sha256(JSON.stringify([papers, window])).slice(0, 12);
  async function* lines(): AsyncGenerator<PartLine, PartSummary> {
    for (const [i, paper] of papers.entries()) {
      const address = `https://example.org/${paper.id}`;
      const captured_at = `${paper.captured_on}T00:00:00.000Z`;
      const place = { warc: `${key}.warc.gz`, warc_offset: i };
      const capture_sha256 = sha256(JSON.stringify(paper));
      const shown = { ...received(address, captured_at), ...place, capture_sha256 };
      yield { file: 'captures', row: shown };
      const document = documentOf({
        native_id: paper.id,
        issuer: 'un-news',
        published_on: paper.published_on,
        recommendations: recommendationsOf(paper),
        acts: actsOf(paper),
      });
      const passages = [{ paragraph: '1', body: paper.text, coded: true }];
      yield { file: 'readings', row: readingOf({ ...document, passages }, shown, unNews.meta, false) };
    }
    return { ...emptySummary(key), records: papers.length, readings: papers.length };
  }
  const folder = join(paths.work, 'papers', key);
  const summary = await sealPart(folder, lines);
  const n = papers.length;
  const row = {
    source_id: 'un-news',
    origin: 'file',
    window_from: window.from,
    window_to: window.to,
    complete_from: window.from,
    complete_to: window.to,
    outcome: 'ok',
    loaded: true,
    captured_to: '2026-06-01T00:00:00.000Z',
    ...{ captures: n, records: n, readings: n, skipped: 0, violations: n, machinery: 0, problems: 0 },
    schema_version: BATCH_SCHEMA_VERSION,
  } as const;
  const { batch } = await sealBatch(paths.batches, row, [], [{ folder, summary }]);
  return batch.batch_id;
}
