import type { Body, Capture, Document, Problem, Request } from '../../schemas/flow.ts';
import { requestSchema } from '../../schemas/flow.ts';
import type { Source } from '../../schemas/source.ts';

/** A capture of the given request; what no reader looks at is fixed. */
export function captureOf(request: Request, mediaType = ''): Capture {
  return {
    capture_sha256: '0'.repeat(64),
    source_id: request.source_id,
    address: request.address,
    served_from: null,
    captured_at: '2026-11-01T00:00:00.000Z',
    status: 200,
    outcome: 'ok',
    media_type: mediaType,
    bytes: 0,
    etag: null,
    last_modified: null,
    warc: 'a.warc.gz',
    warc_offset: 0,
    request: requestSchema.parse(request) as Request,
  };
}

/** Bytes as a body, in chunks of the given length. */
export async function* bodyOf(content: string | Uint8Array, chunk = 1 << 16): Body {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let i = 0; i < bytes.length; i += chunk) yield bytes.subarray(i, i + chunk);
}

/** Reads a local file with a source, as `--from` does. */
export async function readLocal(
  source: Source,
  name: string,
  content: string | Uint8Array,
): Promise<(Document | Problem)[]> {
  const file = source.meta.files.find(({ pattern }) => pattern.test(name));
  if (file === undefined) throw new Error(`no pattern of ${source.meta.id} takes ${name}`);
  const request: Request = { source_id: source.meta.id, kind: file.kind, address: `file:///${name}` };
  const records: (Document | Problem)[] = [];
  for await (const record of source.read(captureOf(request), bodyOf(content))) records.push(record);
  return records;
}

export function documentsIn(records: readonly (Document | Problem)[]): Document[] {
  return records.filter((record) => record.kind === 'document');
}

export function problemsIn(records: readonly (Document | Problem)[]): Problem[] {
  return records.filter((record) => record.kind === 'problem');
}
