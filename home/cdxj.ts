import { getSurt } from 'warcio';
import { z } from 'zod';
import type { Capture } from '../schemas/flow.ts';
import { requestSchema } from '../schemas/flow.ts';
import { captures } from '../schemas/tables/provenance.ts';
import { type Revisit, revisitSchema } from './exchange.ts';

/** A capture as the index knows it: the row, the request, where an unchanged one points, and the record's length. */
export interface IndexedCapture {
  readonly capture: Capture;
  readonly revisit: Revisit | null;
  readonly reason: string | null;
  readonly length: number;
}

const blockSchema = z.object({
  length: z.string(),
  tocsin: z.object({
    capture: captures.row,
    request: requestSchema,
    revisit: revisitSchema.nullable(),
    reason: z.string().nullable(),
  }),
});

/**
 * One CDXJ line: SURT key, 14-digit timestamp, then the fields that replay tools read and ours beside them. The
 * index can be made again from the WARC alone; it only saves reading it.
 */
export function cdxjLine(indexed: IndexedCapture): string {
  const { request } = indexed.capture;
  const row = captures.row.parse(indexed.capture);
  const timestamp = row.captured_at.replace(/\D/g, '').slice(0, 14);
  const block = {
    url: row.address,
    mime: indexed.revisit ? 'warc/revisit' : row.media_type,
    status: String(row.status),
    digest: `sha256:${row.capture_sha256}`,
    length: String(indexed.length),
    offset: String(row.warc_offset),
    filename: row.warc,
    tocsin: { capture: row, request, revisit: indexed.revisit, reason: indexed.reason },
  };
  return `${getSurt(row.address)} ${timestamp} ${JSON.stringify(block)}`;
}

export function parseCdxj(content: string): IndexedCapture[] {
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      // A key may hold a brace of its own (a placeholder in the address), the block begins after the timestamp.
      const block = blockSchema.parse(JSON.parse(line.slice(line.indexOf(' {"') + 1)));
      const { capture, request, revisit, reason } = block.tocsin;
      return { capture: { ...capture, request }, revisit, reason, length: Number(block.length) };
    });
}
