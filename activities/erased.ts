import type { PartLine } from '../home/parts.ts';
import { readTombstones, type Tombstones } from '../home/tombstones.ts';
import type { Body, Capture, Document } from '../schemas/flow.ts';
import { idOf, sha256 } from '../schemas/ids.ts';
import type { Source } from '../schemas/source.ts';

/** What reading has to pass over in one source, and whether it met any of it in the capture at hand. */
export interface Erased {
  readonly source: Source;
  readonly tombstones: Tombstones;
  readonly digest: string;
  met: boolean;
  /** Whether a document was erased; it is then remembered as met. */
  meets(document: Document): boolean;
  /** Whether a capture is known to hold nothing but erased documents: it is not even read. */
  isGone(capture: Capture): boolean;
}

/** Undefined where nothing of the source was ever erased. */
export async function erasedOf(batches: string, source: Source): Promise<Erased | undefined> {
  const tombstones = await readTombstones(batches);
  const { documents, addresses, wholes, sources, digest } = tombstones;
  if (!sources.has(source.meta.id)) return undefined;
  const erased: Erased = {
    source,
    tombstones,
    digest,
    met: false,
    meets({ native_id }) {
      const found = documents.has(sha256(idOf(source.meta.id, native_id)));
      erased.met ||= found;
      return found;
    },
    isGone: ({ capture_sha256, address }) => wholes.has(capture_sha256) || addresses.has(sha256(address)),
  };
  return erased;
}

/** Days that hold every window: a list that was asked for one may show more. */
const ALWAYS = { from: '0001-01-01', to: '9999-12-31' };

/** The line that says that a capture's bytes must go from the archive. */
export function blankOf({ capture_sha256, warc, warc_offset }: Capture, whole: boolean): PartLine {
  return { file: 'erased', row: { capture_sha256, warc, warc_offset, whole } };
}

/**
 * The lines of one capture, and one more where its bytes must go from the archive: they hold an erased document, are
 * those of one, or are a list that leads to one. A capture that held nothing else leaves no row and no problem;
 * returns how many problems that were.
 */
export async function* withoutErased(
  erased: Erased,
  capture: Capture,
  body: Body,
  row: PartLine,
  lines: AsyncIterable<PartLine>,
): AsyncGenerator<PartLine, number> {
  erased.met = false;
  let kept = 0;
  const problems: PartLine[] = [];
  for await (const line of lines) {
    if (line.file !== 'readings') problems.push(line);
    else {
      kept += 1;
      yield line;
    }
  }
  const { met } = erased;
  if (met && kept === 0) {
    yield blankOf(capture, true);
    return problems.length;
  }
  yield row;
  yield* problems;
  const known = erased.tombstones.captures.has(capture.capture_sha256);
  if (met || known || (await leadsToErased(erased, capture, body))) yield blankOf(capture, false);
  return 0;
}

async function leadsToErased({ source, tombstones }: Erased, capture: Capture, body: Body): Promise<boolean> {
  if (capture.outcome !== 'ok') return false;
  const requests = await source.follow(capture, body, ALWAYS).catch(() => []);
  return requests.some((request) => tombstones.addresses.has(sha256(request.address)));
}
