import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { benchEndToEnd } from './end-to-end.ts';
import { benchCoding, benchLoading, benchRelease, signalFigures } from './rooms.ts';
import { printTable } from './table.ts';
import { benchUhri } from './uhri.ts';

/**
 * `npm run bench`: what a run costs on this machine. Pages are generated and served by a process of their own; the
 * CPU of site, Temporal server and Tocsin is counted apart. `--pages 2000,20000` sets the sizes.
 */
const flag = process.argv.indexOf('--pages');
const sizes = (flag > 0 ? (process.argv[flag + 1] ?? '') : '2000,20000').split(',').map(Number);
const scratch = await mkdtemp(join(tmpdir(), 'tocsin-bench-'));
try {
  process.stdout.write(
    `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}\n\n`,
  );
  const homes: string[] = [];
  const runs = [];
  for (const pages of sizes) {
    const home = join(scratch, `home-${pages}`);
    homes.push(home);
    runs.push(await benchEndToEnd(home, pages));
  }
  printTable('End to end: loopback site → archive → coding → warehouse → release', runs);
  const largest = homes.at(-1);
  if (largest) {
    printTable('Coding alone, one thread', [await benchCoding(largest)]);
    printTable('Loading alone (warehouse rebuilt from the batches)', [await benchLoading(largest, scratch)]);
    printTable('Derivation and release alone', [await benchRelease(scratch)]);
  }
  const { imports, coding } = await benchUhri(scratch);
  printTable('UHRI export of full size: archive → read and code → warehouse', imports);
  printTable('Coding its passages alone, one thread', [coding]);
  printTable('Signals alone: 193 countries × 14 families × 240 months', [await signalFigures()]);
} finally {
  await rm(scratch, { recursive: true });
}
