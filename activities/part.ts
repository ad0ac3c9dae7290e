import { join } from 'node:path';
import { languageOf } from '../coding/language.ts';
import { CODING_VERSION } from '../coding/version.ts';
import type { IndexedCapture } from '../home/cdxj.ts';
import { emptySummary, type PartLine, sealPart } from '../home/parts.ts';
import { type OpenWarc, openWarc } from '../home/warc-read.ts';
import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem, Reading } from '../schemas/flow.ts';
import { idOf } from '../schemas/ids.ts';
import type { Source } from '../schemas/source.ts';
import type { PartSummary, ReadInput } from '../schemas/steps.ts';
import type { Row } from '../schemas/table.ts';
import { captures, type problems } from '../schemas/tables/provenance.ts';
import { sourceById } from '../sources/registry.ts';
import { tooLong, tooMuchText, withShortTitle } from './bounded.ts';
import { blankOf, type Erased, erasedOf, withoutErased } from './erased.ts';
import { reachOf } from './feed-reach.ts';
import { shownAddress, shownLocator, shownMessage } from './problem-text.ts';
import { readingOf } from './reading.ts';

/** What a worker thread needs to make one part of a window; plain data. */
export interface PartTask extends ReadInput {
  readonly archive: string;
  /** Where the tombstones are: what was erased is not read again. */
  readonly batches: string;
  readonly parts: string;
}

/** Reads and codes the captures of some WARCs into a sealed part. The same task gives the same part. */
export async function makePart(task: PartTask): Promise<PartSummary> {
  const source = sourceById(task.source_id);
  const erased = await erasedOf(task.batches, source);
  const versions = [source.meta.readerVersion, CODING_VERSION, ...(erased ? [erased.digest] : [])];
  const key = idOf('part', task.source_id, ...versions, ...task.warcs);
  return sealPart(join(task.parts, key), () => partLines(key, task, source, erased));
}

type Tally = { -readonly [K in keyof PartSummary]: PartSummary[K] };

async function* partLines(
  key: string,
  task: PartTask,
  source: Source,
  erased: Erased | undefined,
): AsyncGenerator<PartLine, PartSummary> {
  const tally: Tally = emptySummary(key);
  for (const name of task.warcs) {
    const warc = await openWarc(task.archive, name);
    try {
      for (const indexed of warc.captures) {
        if (indexed.capture.source_id !== task.source_id) continue;
        const row: PartLine = { file: 'captures', row: captures.row.parse(indexed.capture) };
        const lines = captureLines(task, source, warc, indexed, tally, erased);
        if (erased?.isGone(indexed.capture)) {
          countCapture(indexed.capture, indexed.capture.outcome, tally, false);
          yield blankOf(indexed.capture, true);
        } else if (erased) {
          const dropped = yield* withoutErased(erased, indexed.capture, warc.body(indexed), row, lines);
          tally.problems -= dropped;
        } else {
          yield row;
          yield* lines;
        }
      }
    } finally {
      await warc.close();
    }
  }
  return tally;
}

async function* captureLines(
  task: PartTask,
  source: Source,
  warc: OpenWarc,
  indexed: IndexedCapture,
  tally: Tally,
  erased: Erased | undefined,
): AsyncGenerator<PartLine> {
  const { capture } = indexed;
  const problem = (p: Problem): PartLine => {
    tally.problems += 1;
    return { file: 'problems', row: problemRow(capture, p) };
  };
  const before = tally.readings;
  let lost = false;
  try {
    if (capture.outcome !== 'ok') yield problem(failedFetch(indexed));
    else {
      const days: string[] = [];
      for await (const record of source.read(capture, warc.body(indexed))) {
        if (record.kind === 'document') {
          const { document, problems: cut } = withShortTitle(await withLanguage(record));
          if (source.meta.kind === 'feed' && record.published_on !== null) days.push(record.published_on);
          if (erased?.meets(record)) continue;
          for (const p of cut) yield problem(p);
          const made = tooMuchText(document) ?? readingOf(document, capture, source.meta, task.synthetic);
          const reading = 'kind' in made ? made : (tooLong(made) ?? made);
          if ('kind' in reading) {
            lost = true;
            yield countSkipped(problem(reading), reading, tally);
          } else yield { file: 'readings', row: countReading(reading, document, tally) };
        } else {
          lost ||= record.code === 'article_shape';
          yield countSkipped(problem(record), record, tally);
        }
      }
      if (source.meta.kind === 'feed') await countReach(source, capture, warc.body(indexed), days, tally);
    }
    // An article of which nothing could be read is missing from its window, which is then not complete.
    const outcome = lost && tally.readings === before ? 'source_failure' : capture.outcome;
    countCapture(capture, outcome, tally, wasAskedElsewhere(indexed));
  } catch (error) {
    const known = error instanceof RangeError ? tooMuch(capture) : error;
    if (!(known instanceof TocsinError)) throw known;
    yield problem(stopped(known));
    countCapture(capture, outcomeOf(known), tally, false);
  }
}

/** The publisher's own label, or else what the text itself looks like. */
async function withLanguage(document: Document): Promise<Document> {
  if (document.language_code !== null) return document;
  const text = [document.title ?? '', ...document.passages.slice(0, 5).map((p) => p.body)].join('\n');
  return { ...document, language_code: await languageOf(text) };
}

function countReading(reading: Reading, document: Document, tally: Tally): Reading {
  tally.records += 1;
  tally.readings += 1;
  tally.violations += reading.violations.length;
  tally.machinery += reading.recommendations.length + reading.resolutions.length + reading.acts.length;
  tally.passages += reading.passages.length;
  for (const passage of document.passages) tally.words += wordsIn(passage.body);
  return reading;
}

/** Tells how far back a list of a feed reaches. `days`: of the documents read from it. */
async function countReach(
  source: Source,
  capture: Capture,
  body: Body,
  days: readonly string[],
  tally: Tally,
): Promise<void> {
  const listed = source.listedDays ? await source.listedDays(capture, body) : days;
  if (listed !== null) tally.reaches = [...tally.reaches, reachOf(listed)];
}

function countSkipped(line: PartLine, problem: Problem, tally: Tally): PartLine {
  if (!problem.skips) return line;
  tally.records += 1;
  tally.skipped += 1;
  return line;
}

function countCapture(capture: Capture, outcome: Capture['outcome'], tally: Tally, elsewhere: boolean): void {
  tally.captures += 1;
  if (!elsewhere) tally.outcomes = { ...tally.outcomes, [outcome]: (tally.outcomes[outcome] ?? 0) + 1 };
  const at = capture.captured_at;
  if (tally.captured_from === null || at < tally.captured_from) tally.captured_from = at;
  if (tally.captured_to === null || at > tally.captured_to) tally.captured_to = at;
}

/** Whether another address was asked in this one's place: then this answer says nothing about the source. */
function wasAskedElsewhere({ capture }: IndexedCapture): boolean {
  return capture.outcome !== 'ok' && (capture.request.alternatives?.length ?? 0) > 0;
}

function failedFetch(indexed: IndexedCapture): Problem {
  const { capture, reason } = indexed;
  const elsewhere = wasAskedElsewhere(indexed);
  const message = reason ?? `the server answered ${capture.status}`;
  return {
    kind: 'problem',
    code: capture.outcome,
    severity: elsewhere ? 'warning' : 'error',
    message: elsewhere ? `${message} The next address that serves it was asked instead.` : message,
    locator: null,
    skips: false,
  };
}

/** Nesting beyond the call stack, or a text beyond what a string holds: RangeErrors, which no page of a report asks for. */
function tooMuch({ address }: Capture): TocsinError {
  return new TocsinError('too_large', `${address}: nested or grown beyond what a reader can hold`);
}

function stopped(error: TocsinError): Problem {
  return {
    kind: 'problem',
    code: error.code,
    severity: 'error',
    message: error.message,
    locator: null,
    skips: false,
  };
}

function outcomeOf(error: TocsinError): Capture['outcome'] {
  if (error.code === 'blocked' || error.code === 'not_configured') return error.code;
  return error.code === 'gone' ? 'source_failure' : 'shape_changed';
}

function problemRow(capture: Capture, p: Problem): Row<typeof problems> {
  return {
    source_id: capture.source_id,
    code: p.code,
    severity: p.severity,
    message: shownMessage(p.message, capture.address),
    capture_sha256: capture.capture_sha256,
    locator: p.locator === null ? shownAddress(capture.address) : shownLocator(p.locator, capture.address),
    seen_at: capture.captured_at,
  };
}

/** Runs of non-space: near enough for a rate, without tokenising twice. */
function wordsIn(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const space = text.charCodeAt(i) <= 32;
    if (!space && !inWord) words += 1;
    inWord = !space;
  }
  return words;
}
