import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { IndexedCapture } from '../../home/cdxj.ts';
import { findCaptures, headersOf } from '../../home/find-captures.ts';
import { findHome, type HomePaths, homePaths } from '../../home/paths.ts';
import { bodyOf } from '../../home/warc-read.ts';
import { TocsinError } from '../../schemas/errors.ts';
import type { Body } from '../../schemas/flow.ts';
import { captures } from '../../schemas/tables/provenance.ts';
import { type ReadingsOf, readingsOf } from '../capture-readings.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { bold, cellText, sayTo, table } from '../output.ts';
import { escaped, terminalText } from '../terminal-text.ts';

/** How many captures, readings or matches are shown; there may be a hundred thousand of them. */
const SHOWN = 20;

/** `tocsin captures show SHA256 [--body]`: from the archive and the sealed batches. */
export async function showCapture(
  id: string,
  flags: CommonFlags & { readonly body?: boolean },
): Promise<number> {
  const prefix = id.toLowerCase().replace(/^sha256:/, '');
  if (!/^[0-9a-f]{1,64}$/.test(prefix)) {
    throw new TocsinError('usage', `"${escaped(id)}" is no SHA-256: write it, or its first digits, in hex`);
  }
  const paths = homePaths(findHome(flags.home, process.env));
  const found = await findCaptures(paths.archive, prefix);
  const one = onlyOne(prefix, found, paths);
  if (flags.body) await writeBody(bodyOf(paths.archive, one));
  else await describe(paths, one, found, flags.json ?? false);
  return EXIT.well;
}

/** The first capture of the only SHA-256 that is meant: one whose bytes lie with it, where there is one. */
function onlyOne(prefix: string, found: readonly IndexedCapture[], paths: HomePaths): IndexedCapture {
  const digests = [...new Set(found.map(({ capture }) => capture.capture_sha256))];
  if (digests.length > 1) {
    const shown = digests.slice(0, SHOWN).map((sha256) => {
      const first = found.find(({ capture }) => capture.capture_sha256 === sha256);
      return `  ${sha256}  ${first?.capture.captured_at.slice(0, 16)}  ${cellText(first?.capture.address)}`;
    });
    const more = digests.length > SHOWN ? [`  and ${digests.length - SHOWN} more`] : [];
    throw new TocsinError(
      'usage',
      [`${prefix} begins ${digests.length} captures; write more of it:`, ...shown, ...more].join('\n'),
    );
  }
  const one = found.find(({ revisit }) => revisit === null) ?? found[0];
  if (one) return one;
  if (!existsSync(paths.archive)) throw new TocsinError('nothing_run', `nothing has run in ${paths.root}`);
  throw new TocsinError(
    'not_found',
    `no capture in ${paths.archive} has a SHA-256 that begins with ${prefix}: "tocsin problems list" and the tables captures and documents name them`,
  );
}

async function describe(
  paths: HomePaths,
  one: IndexedCapture,
  found: readonly IndexedCapture[],
  json: boolean,
): Promise<void> {
  const headers = await headersOf(paths.archive, one);
  const warcs = new Set(found.map(({ capture }) => capture.warc));
  const readings = await readingsOf(paths.batches, one.capture.capture_sha256, warcs, SHOWN);
  const say = sayTo(false);
  if (json) {
    const all = found.map(({ capture, revisit, reason }) => ({
      ...captures.row.parse(capture),
      request: capture.request,
      revisit,
      reason,
    }));
    say.out(JSON.stringify({ capture_sha256: one.capture.capture_sha256, headers, captures: all, readings }));
  } else for (const line of lines(one, found, headers, readings)) say.out(line);
}

function lines(
  one: IndexedCapture,
  found: readonly IndexedCapture[],
  headers: readonly (readonly [string, string])[],
  readings: ReadingsOf,
): string[] {
  const { capture } = one;
  const facts = {
    sha256: capture.capture_sha256,
    source: capture.source_id,
    request: JSON.stringify(capture.request),
    address: capture.address,
    'served from': capture.served_from,
    time: capture.captured_at,
    answer: `${capture.status}, ${capture.outcome}${one.reason === null ? '' : `: ${one.reason}`}`,
    body: `${capture.bytes} bytes, ${capture.media_type}`,
    record: `byte ${capture.warc_offset} of ${capture.warc}`,
  };
  const width = Math.max(...Object.keys(facts).map((name) => name.length));
  return [
    ...Object.entries(facts)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name.padEnd(width)}  ${cellText(value)}`),
    ...(headers.length === 0 ? [] : ['', bold('headers')]),
    ...headers.map(([name, value]) => `${cellText(name)}: ${cellText(value)}`),
    ...(found.length === 1 ? [] : ['', bold(`the same bytes came ${found.length} times`), received(found)]),
    '',
    bold(`${readings.count} readings came of it`),
    ...(readings.count === 0 ? [] : [table(readings.first, Object.keys(readings.first[0] ?? {}))]),
    ...(readings.count > SHOWN ? [`… and ${readings.count - SHOWN} more`] : []),
  ];
}

function received(found: readonly IndexedCapture[]): string {
  const rows = found.slice(-SHOWN).map(({ capture, revisit }) => ({
    time: capture.captured_at,
    address: capture.address,
    record: `byte ${capture.warc_offset} of ${capture.warc}`,
    revisit: revisit?.reason ?? null,
  }));
  return table(rows, ['time', 'address', 'record', 'revisit']);
}

/** Bytes as they are into a file or a pipe; onto a terminal only text, and nothing that the terminal would obey. */
async function writeBody(body: Body): Promise<void> {
  const shown = process.stdout.isTTY ? terminalText(body) : body;
  await pipeline(Readable.from(shown, { objectMode: false }), process.stdout, { end: false });
}
