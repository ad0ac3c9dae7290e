import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WarcWriter } from '../home/warc-write.ts';
import { sampleWindows } from './windows.ts';

/**
 * Writes the archive anew: `npx tsx sample/generate.ts`. What the captures hold is the same at every writing; the
 * files are not, since a WARC gives each record a random id.
 */
const archive = fileURLToPath(new URL('./archive', import.meta.url));
await rm(archive, { recursive: true, force: true });
let captures = 0;
for (const { about, exchanges } of sampleWindows()) {
  const writer = await WarcWriter.open(archive, about, join(archive, 'open.tmp'));
  for (const exchange of exchanges) await writer.add(exchange);
  await writer.seal();
  captures += exchanges.length;
}
process.stdout.write(`${captures} captures in ${archive}\n`);
