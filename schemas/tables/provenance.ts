import { z } from 'zod';
import { date, flag, int, nullable, oneOf, text, time } from '../columns.ts';
import type { Table } from '../table.ts';
import {
  FRESHNESS,
  ORIGINS,
  OUTCOMES,
  SEVERITIES,
  SOURCE_FAMILIES,
  SOURCE_IDS,
  VOLUMES,
} from '../vocabularies.ts';

export const captures = {
  name: 'captures',
  comment: 'One row per answer received (or file read), each in a sealed WARC record.',
  key: ['captured_at', 'capture_sha256', 'address'],
  checks: ['warc_offset >= 0'],
  row: z.object({
    capture_sha256: text('SHA-256 (hex) of the body as received'),
    source_id: oneOf(SOURCE_IDS, 'source that asked for it'),
    address: text('public address that was asked for'),
    served_from: nullable(
      text('address that really answered, where the operator mapped the host to another'),
    ),
    captured_at: time('WARC-Date: when it was received'),
    status: int('HTTP status; 200 for a local file'),
    outcome: oneOf(OUTCOMES, 'how the fetch ended'),
    media_type: text('media type as the server declared it, or by the file name'),
    bytes: int('length of the body'),
    etag: nullable(text('ETag header, for conditional requests')),
    last_modified: nullable(text('Last-Modified header, for conditional requests')),
    warc: text('WARC file, relative to the archive folder'),
    warc_offset: int('byte offset of the record in that file'),
  }),
} as const satisfies Table;

export const batches = {
  name: 'batches',
  comment:
    'One source, one window: what was captured and read, and how it ended. Sealed when the window ends.',
  key: ['batch_id'],
  checks: ['readings + skipped = records'],
  row: z.object({
    batch_id: text('SHA-256 (hex) of the batch descriptor'),
    source_id: oneOf(SOURCE_IDS, 'source'),
    origin: oneOf(ORIGINS, 'where the bytes came from: the live site, a local file, an archive, or the desk'),
    window_from: date('first day asked for'),
    window_to: date('last day asked for'),
    complete_from: nullable(date('first day of the interval for which the publication list is complete')),
    complete_to: nullable(date('last day of that interval; NULL when nothing can be called complete')),
    outcome: oneOf(OUTCOMES, 'how the window ended'),
    loaded: flag('whether its readings count; false below the minimum that the source declares'),
    captured_to: time('time of the latest capture'),
    captures: int('captures in the batch'),
    records: int('records that the reader met'),
    readings: int('records that became a reading'),
    skipped: int('records that became a problem instead'),
    violations: int('violation indicators in the readings'),
    machinery: int('recommendations, resolutions and other machinery acts in the readings'),
    problems: int('problems of any severity'),
    schema_version: int('version of the file format'),
    rereads: nullable(
      text('batch whose window this one reads again, with later adapters or rules; NULL for a first reading'),
    ),
  }),
} as const satisfies Table;

export const problems = {
  name: 'problems',
  comment: 'What could not be read, mapped or trusted.',
  key: ['source_id', 'seen_at', 'code', 'locator', 'message', 'severity', 'capture_sha256'],
  checks: [],
  row: z.object({
    source_id: oneOf(SOURCE_IDS, 'source'),
    code: text('stable code, snake_case'),
    severity: oneOf(SEVERITIES, 'error: data lost; warning: a value is NULL; info: worth knowing'),
    message: text('what happened and what to do; never a text body, never a name of a person'),
    capture_sha256: nullable(text('capture it was met in')),
    locator: nullable(text('where in the capture: row, item or element')),
    seen_at: time('time of the capture, or of the batch where there is none'),
  }),
} as const satisfies Table;

/**
 * How a source fares, from its batches alone: the same facts in a release, where today is the day of the vintage, and
 * in `tocsin status`, where today is today.
 */
export const sourceHealth = {
  name: 'source_health',
  comment: 'How each source fares, from its windows.',
  key: ['source_id'],
  checks: [],
  row: z.object({
    source_id: oneOf(SOURCE_IDS, 'source'),
    source_family: oneOf(SOURCE_FAMILIES, 'family'),
    publisher: text('who publishes it'),
    attention: nullable(
      text(
        'why a person must look: shape_changed, failed, mismatch, stale, joined by ;. NULL when nobody must',
      ),
    ),
    last_outcome: nullable(oneOf(OUTCOMES, 'outcome of the last window; NULL when it never ran')),
    last_captured_at: nullable(time('time of the latest capture of the last window')),
    window_from: nullable(date('first day of the last window')),
    window_to: nullable(date('last day of the last window')),
    complete_to: nullable(date('last day up to which the publication list is complete')),
    freshness: oneOf(FRESHNESS, 'stale: no window ended well for more than twice the days of its cadence'),
    days_old: nullable(int('days from the last window that ended well to the day of the vintage')),
    window_documents: nullable(int('documents that the last window brought, known ones among them')),
    window_violations: nullable(int('violation indicators in them')),
    usual_documents: nullable(int('median of documents over up to 12 windows before; NULL below 4 of them')),
    usual_violations: nullable(int('median of violation indicators over the same windows')),
    volume: oneOf(
      VOLUMES,
      'documents of the last window: too_few and too_many for what the source promises; low below half of the least, high above twice the most of the windows before',
    ),
    failed_windows: int('windows that failed and that no later one has made up for'),
    failed_since: nullable(date('last day of the first of them')),
    problems: int('problems in the last window'),
  }),
} as const satisfies Table;

export const sourceStatus = {
  name: 'source_status',
  comment: 'Every source: how its last windows went, and what counts of it today.',
  key: ['source_id'],
  checks: [],
  row: z.object({
    ...sourceHealth.row.shape,
    latest_published_on: nullable(date('date of the newest document')),
    documents: int('documents that count today'),
    violations: int('violation indicators that count today'),
    machinery: int('recommendations, resolutions and machinery acts that count today'),
  }),
} as const satisfies Table;
