import type { IndicatorBacktest } from '../backtest/indicator-backtest.ts';
import { PROTOCOL } from '../protocol.ts';
import { comparison, findingsSection } from './findings.ts';
import { markdownTable } from './markdown.ts';
import { measuresTable } from './measures.ts';

/** The report of `tocsin evaluate indicators`: the answer first. */
export function indicatorReport(test: IndicatorBacktest): string {
  const { years, without, units, onsets, scored, measures, files } = test;
  return [
    '# Indicator back-test',
    '',
    `Made by \`tocsin evaluate indicators\`, by version ${PROTOCOL.version} of the protocol (${PROTOCOL.file}, SHA-256 \`${PROTOCOL.sha256}\`).`,
    '',
    ...findingsSection([comparison('an onset in the following year', measures, onsets.length)]),
    `${units} country-years, of which ${scored} have a signal in their release; ${onsets.length} onsets${onsets.length > 0 ? `: ${onsets.join(', ')}` : ''}.`,
    `Years: ${years.join(', ')}. Without a retrospective release of the 31 December before, so left out: ${without.join(', ') || 'none'}.`,
    '',
    ...measuresTable(measures, onsets.length / units),
    '',
    ...markdownTable(
      ['file', 'SHA-256'],
      files.map(({ name, sha256 }) => [name, `\`${sha256}\``]),
    ),
    '',
  ].join('\n');
}
