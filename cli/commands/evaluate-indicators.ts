import { writeFile } from 'node:fs/promises';
import { findHome, homePaths } from '../../home/paths.ts';
import { indicatorBacktest } from '../evaluation/signals/backtest/indicator-backtest.ts';
import { PROTOCOL } from '../evaluation/signals/protocol.ts';
import { indicatorReport } from '../evaluation/signals/report/indicators.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo } from '../output.ts';

interface IndicatorFlags extends CommonFlags {
  readonly seed: number;
  readonly out?: string;
}

/** `tocsin evaluate indicators PATH`: reads the home's retrospective releases and the panel's files, and writes nothing there. */
export async function evaluateIndicators(path: string, flags: IndicatorFlags): Promise<number> {
  const say = sayTo(flags.quiet === true);
  const paths = homePaths(findHome(flags.home, process.env));
  say.note(`reading the retrospective releases of ${paths.root}`);
  const test = await indicatorBacktest(path, paths, flags.seed);
  const report = indicatorReport(test);
  if (flags.out !== undefined) await writeFile(flags.out, report);
  if (flags.json) say.out(JSON.stringify({ protocol: PROTOCOL, ...test }));
  else for (const line of report.trimEnd().split('\n')) say.out(line);
  return EXIT.well;
}
