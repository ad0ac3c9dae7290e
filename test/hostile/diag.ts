import { tooLong, withShortTitle } from '../../activities/bounded.ts';
import { readingOf } from '../../activities/reading.ts';
import { sourceById } from '../../sources/registry.ts';
import { captureOf } from '../sources/support.ts';
import { DOCUMENTS } from './documents.ts';

const only = process.argv[2];
for (const row of DOCUMENTS) {
  if (only && !row.name.includes(only)) continue;
  const t0 = performance.now();
  const b = Buffer.from(row.body());
  const t1 = performance.now();
  const out: string[] = [];
  let tr = 0;
  const source = sourceById(row.request.source_id);
  try {
    for await (const r of source.read(
      captureOf(row.request, row.media_type),
      (async function* () {
        yield b;
      })(),
    )) {
      if (r.kind === 'problem') {
        if (out.length < 4) out.push(r.code + (r.skips ? '!' : ''));
      } else {
        const t = performance.now();
        const { document, problems } = withShortTitle(r);
        out.push(...problems.map((p) => p.code));
        const reading = readingOf(document, captureOf(row.request), source.meta, false);
        const l = tooLong(reading);
        tr += performance.now() - t;
        out.push(l ? 'TOOLONG' : 'doc');
      }
    }
  } catch (e) {
    out.push('THROW ' + (e as any).code + ' ' + (e as Error).message.slice(0, 120));
  }
  const t2 = performance.now();
  console.log(
    `${row.name} | make ${(t1 - t0).toFixed()} read ${(t2 - t1 - tr).toFixed()} code ${tr.toFixed()} | ${out.join(', ').slice(0, 200)} | want ${row.outcome} ${row.code ?? ''} ${row.readings}`,
  );
}
