import type { AttentionBacktest } from '../backtest/attention-backtest.ts';
import type { PROTOCOL } from '../protocol.ts';
import type { Simulation } from '../simulation/simulation.ts';
import { attentionSection } from './attention.ts';
import { attentionFindings } from './backtest-findings.ts';
import { type Finding, findingsSection } from './findings.ts';
import { simulationSection } from './simulation.ts';
import { simulationFindings } from './simulation-findings.ts';

/** All that `tocsin evaluate signals` measures. */
export interface SignalQuality {
  readonly policy: string;
  readonly protocol: typeof PROTOCOL;
  readonly simulation: Simulation;
  /** Null without a folder of source files. */
  readonly attention: AttentionBacktest | null;
}

/** What was found, bad points or good, the back-test's answer first. */
export function findingsOf({ attention, simulation }: SignalQuality): Finding[] {
  const unread = {
    met: false,
    text: 'The attention back-test was not run: no folder of source files was named.',
  };
  return [...(attention ? attentionFindings(attention) : [unread]), ...simulationFindings(simulation)];
}

/** docs/signal-quality.md: the same bytes for the same policy, seed and files. */
export function reportOf(quality: SignalQuality): string {
  const { policy, protocol, simulation, attention } = quality;
  return [
    '# Quality of signals',
    '',
    `Made by \`tocsin evaluate signals\`; no figure is written by hand. Policy ${policy}. The back-tests follow version ${protocol.version} of`,
    `their [protocol](${protocol.file.replace('docs/', '')}), which was fixed before any figure: SHA-256 \`${protocol.sha256}\`.`,
    '',
    ...findingsSection(findingsOf(quality)),
    ...(attention ? attentionSection(attention) : []),
    ...simulationSection(simulation),
  ]
    .join('\n')
    .concat('\n')
    .replace(/\n+$/, '\n');
}
