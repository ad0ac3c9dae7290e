import { readingOf } from '../activities/reading.ts';
import type { HomePaths } from '../home/paths.ts';
import { bodyOf, capturesOf } from '../home/warc-read.ts';
import { sourceById } from '../sources/registry.ts';

/**
 * The sentence that an indicator points to, read again from the archive: the release may have to withhold the text, or
 * where it stands; the operator's own archive has it. Undefined where the capture is not in this home.
 */
export async function passageText(
  paths: HomePaths,
  row: Readonly<Record<string, unknown>>,
): Promise<string | undefined> {
  const source = sourceById(String(row.source_id));
  const captures = await capturesOf(paths.archive, String(row.warc)).catch(() => []);
  const found = captures.find((c) => c.capture.warc_offset === row.warc_offset);
  if (!found) return undefined;
  for await (const record of source.read(found.capture, bodyOf(paths.archive, found))) {
    if (record.kind !== 'document') continue;
    const reading = readingOf(record, found.capture, source.meta, false);
    if (reading.document.document_id !== row.document_id) continue;
    const place = row.passage_id
      ? row
      : reading.violations.find(({ indicator_id }) => indicator_id === row.indicator_id);
    const body = reading.passages.find(({ passage_id }) => passage_id === place?.passage_id)?.body;
    return body?.slice(Number(place?.char_start), Number(place?.char_end));
  }
  return undefined;
}
