import type { AttentionBacktest } from '../backtest/attention-backtest.ts';
import { comparison, type Finding } from './findings.ts';
import { decimals } from './markdown.ts';

/** What the attention back-test found. It has no mark to meet but to be told from the reference. */
export function attentionFindings(test: AttentionBacktest): Finding[] {
  return [
    comparison('an onset in the following year', test.measures, test.onsets.length),
    comparison('an onset in the two following years', test.twoYears.measures, test.twoYears.onsets),
    leads(test),
    precision(test),
    {
      met: false,
      text: 'The attention back-test validates no violation signal. The indicator back-test is not run here: it needs a home with archives of many years (`tocsin evaluate indicators`).',
    },
  ];
}

function leads({ leadTimes }: AttentionBacktest): Finding {
  const alarmed = leadTimes.filter(({ alarm }) => alarm !== null).length;
  const signs = leadTimes.filter(({ sign }) => sign !== null).length;
  return {
    met: alarmed === leadTimes.length,
    text: `Lead time: the attention score alarmed before ${alarmed} of ${leadTimes.length} dated onsets; ${signs} had a sign of some kind in the 24 months before.`,
  };
}

function precision({ measures, onsets, units }: AttentionBacktest): Finding {
  const score = measures[0];
  const widest = score?.among.at(-1);
  const most = Math.max(...measures.slice(1).map((one) => one.among.at(-1)?.recall ?? 0));
  return {
    met: (widest?.recall ?? 0) >= most,
    text: `Among its ${widest?.k ?? 0} highest a year the ${score?.name ?? 'score'} has a recall of ${decimals(widest?.recall ?? null)} (the best baseline: ${decimals(most)}) and a precision of ${decimals(widest?.precision ?? null)} at a base rate of ${decimals(onsets.length / units)}; ${decimals(score?.alarm?.falseAlarmsPerCountryYear ?? null)} false alarms per country-year at its own alarm.`,
  };
}
