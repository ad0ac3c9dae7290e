import { writeFile } from 'node:fs/promises';
import { diagnosticsOf, MONTHLY_DIAGNOSTICS } from '../signals/diagnostics.ts';
import type { CountSeries } from '../signals/methods/count-series.ts';
import { ears } from '../signals/methods/ears.ts';
import { FARRINGTON, farrington } from '../signals/methods/farrington.ts';
import { mannKendall } from '../signals/methods/mann-kendall.ts';
import { nbCusum } from '../signals/methods/nb-cusum.ts';
import { theilSen } from '../signals/methods/theil-sen.ts';
import { printTable } from './table.ts';

/**
 * `node dist/bench/detectors.js`: months per second of each detector over a world of invented series, 193 countries ×
 * 14 families × 240 months. `--write FILE` leaves the series for `Rscript bench/detectors.R FILE`.
 */
const COUNTRIES = 193;
const FAMILIES = 14;
const MONTHS = 240;
/** Means by family: most series are sparse. */
const MEANS = [0.05, 0.1, 0.1, 0.2, 0.2, 0.3, 0.3, 0.5, 0.5, 1, 1, 2, 5, 20];

let state = 11;
function uniform(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

/** Poisson with a mean that is exponential half of the time, so that counts vary more than a Poisson's. */
function countOf(mean: number): number {
  const level = uniform() < 0.5 ? mean : -mean * Math.log(1 - uniform());
  let count = 0;
  for (let left = level; ; count++) {
    left += Math.log(1 - uniform());
    if (left < 0) return count;
  }
}

const starts = [...new Array(MONTHS).keys()].map((i) => Date.UTC(2006, i) / 86_400_000);
const world = [...new Array(COUNTRIES * FAMILIES).keys()].map(
  (s): CountSeries => ({
    counts: starts.map(() => countOf(MEANS[s % FAMILIES] ?? 1)),
    exposure: starts.map(() => 100 + Math.floor(20 * uniform())),
    starts,
    perYear: 12,
  }),
);

function measure(name: string, part: readonly CountSeries[], work: (series: CountSeries) => unknown) {
  for (const series of part.slice(0, 30)) work(series);
  const begun = performance.now();
  for (const series of part) work(series);
  const seconds = (performance.now() - begun) / 1000;
  const months = part.length * MONTHS;
  return { detector: name, months, seconds: seconds.toFixed(2), 'months/s': Math.round(months / seconds) };
}

const { ears: windows } = MONTHLY_DIAGNOSTICS;
const plain = { ...FARRINGTON, w: 1, pastPeriodsNotIncluded: 1 };
const some = world.slice(0, 280);
printTable(`Detectors, one thread: ${world.length} series × ${MONTHS} months`, [
  measure('EARS C1', world, (s) => ears(s.counts, { ...windows, method: 'C1', alpha: 0.001 })),
  measure('EARS C2', world, (s) => ears(s.counts, { ...windows, method: 'C2', alpha: 0.001 })),
  measure('EARS C3', world, (s) => ears(s.counts, { ...windows, method: 'C3', alpha: 0.025 })),
  measure('NB CUSUM', world, (s) => nbCusum(s, MONTHLY_DIAGNOSTICS.cusum)),
  measure('Farrington, defaults of R, w = 1', some, (s) => farrington(s, plain)),
  measure('Farrington, 4 seasons, nbPlugin', some, (s) => farrington(s, MONTHLY_DIAGNOSTICS.farrington)),
  measure('Mann-Kendall, Hamed-Rao, once', some, (s) => mannKendall(s.counts, { variance: 'hamed-rao' })),
  measure('Theil-Sen, once', some, (s) => theilSen(s.counts, 0.05)),
  measure('diagnosticsOf, all months', world, (s) => diagnosticsOf(s, MONTHLY_DIAGNOSTICS, 0)),
  measure('diagnosticsOf, last 13 months', world, (s) => diagnosticsOf(s, MONTHLY_DIAGNOSTICS, MONTHS - 13)),
]);

const out = process.argv.indexOf('--write');
const file = out > 0 ? process.argv[out + 1] : undefined;
if (file !== undefined) await writeFile(file, JSON.stringify(some.map((s) => s.counts)));
