import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePolicy } from '../../signals/policy.ts';
import { packageRoot } from '../../sql/statements.ts';
import { attentionBacktest } from '../evaluation/signals/backtest/attention-backtest.ts';
import { PROTOCOL } from '../evaluation/signals/protocol.ts';
import { findingsOf, reportOf, type SignalQuality } from '../evaluation/signals/report/report.ts';
import { simulate } from '../evaluation/signals/simulation/simulation.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo } from '../output.ts';

interface SignalFlags extends CommonFlags {
  readonly series: number;
  readonly years: number;
  readonly seed: number;
  readonly out?: string;
}

/**
 * `tocsin evaluate signals [DATA]`: the report on the quality of signals. A mark that is missed is a finding, no failure.
 * Throws `usage` where a file is missing, before the simulation begins.
 */
export async function evaluateSignals(data: string | undefined, flags: SignalFlags): Promise<number> {
  const { seed, series, years } = flags;
  const say = sayTo(flags.quiet === true);
  const policy = parsePolicy(await readFile(join(packageRoot(), 'signals', 'policy', 'v1.yaml'), 'utf8'));
  const attention = data === undefined ? null : await attentionBacktest(data, seed, policy);
  const simulation = simulate({ seed, series, years }, policy, flags.progress ? say.note : () => {});
  const quality: SignalQuality = { policy: policy.version, protocol: PROTOCOL, simulation, attention };
  if (flags.out !== undefined) await writeFile(flags.out, reportOf(quality));
  if (flags.json) say.out(JSON.stringify({ findings: findingsOf(quality), ...quality }));
  else if (flags.out === undefined) for (const line of reportOf(quality).split('\n')) say.out(line);
  else for (const { met, text } of findingsOf(quality)) say.out(`${met ? 'holds:' : 'falls short:'} ${text}`);
  return EXIT.well;
}
