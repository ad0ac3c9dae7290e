import { LEAST, MOST } from '../simulation/rates.ts';
import type { Simulation } from '../simulation/simulation.ts';
import type { Finding } from './findings.ts';
import { percent } from './markdown.ts';

/** New alerts a week of all series together that are allowed under the null. */
const ALERTS_A_WEEK = 10;

/** What the simulation found against its marks. */
export function simulationFindings(simulation: Simulation): Finding[] {
  return [
    falseAlarms(simulation),
    pools(simulation),
    told(simulation),
    power(simulation),
    alerts(simulation),
  ];
}

function falseAlarms({ nulls, nominal }: Simulation): Finding {
  const of = (verdict: string) => nulls.filter(({ alarms }) => alarms.verdict === verdict);
  const missed = of('missed');
  const rates = missed.map(({ alarms }) => alarms.rate / nominal);
  const low = rates.filter((rate) => rate < LEAST).length;
  const kinds = [...new Set(missed.map(({ cell }) => cell.ratio))].sort((a, b) => a - b).join(', ');
  const tally = `${of('met').length} of ${nulls.length} cells realise ${LEAST} to ${MOST} of nominal, ${of('discrete').length} cannot for discreteness`;
  return {
    met: missed.length === 0,
    text:
      missed.length === 0
        ? `False alarms: ${tally}.`
        : `False alarms miss the mark in ${missed.length} of ${nulls.length} cells (variance/mean ${kinds}): ${low} below it, ${missed.length - low} above it; realised / nominal ${span(rates)}. ${tally}. Below the mark is caution, paid for in power; above it would be alarms that nobody asked for.`,
  };
}

function pools({ mixed, nominal }: Simulation): Finding {
  const outside = mixed.filter(({ rate }) => rate / nominal < LEAST || rate / nominal > MOST);
  const rates = mixed.map(({ ratio, rate }) => `${percent(rate)} at variance/mean ${ratio}`).join(', ');
  const all = mixed.reduce((sum, { series }) => sum + series, 0);
  const together = mixed.reduce((sum, { series, rate }) => sum + series * rate, 0) / all;
  return {
    met: outside.length === 0,
    text: `Pools of unlike series realise ${rates}, at nominal ${percent(nominal, 0)}: ${outside.length} of ${mixed.length} kinds outside ${LEAST} to ${MOST} of it, all kinds together ${percent(together)}.`,
  };
}

function power({ powers }: Simulation): Finding {
  const of = (verdict: string) => powers.filter(({ power: { verdict: own } }) => own === verdict);
  const below = of('below');
  const least = Math.min(...powers.map(({ power: { difference } }) => difference));
  const most = Math.max(...powers.map(({ power: { difference } }) => difference));
  return {
    met: below.length === 0,
    text: `Power at equal realised rate: not below the plug-in bound in ${of('not below').length} of ${powers.length} cells and rises, below it but not distinguishable from it in ${of('not distinguishable').length}, below it in ${below.length}; differences from ${signed(least)} to ${signed(most)}.`,
  };
}

/** The price of looking at several windows at once. */
function told({ powers }: Simulation): Finding {
  const lost = powers.map(({ power: { told: known, primary } }) => known - primary);
  const less = lost.filter((difference) => difference > 0).length;
  return {
    met: less === 0,
    text: `A plug-in bound that is told the length of the rise, and so looks at that window alone, sees more than the primary test in ${less} of ${powers.length} cells and rises, by at most ${signed(Math.max(...lost))}: the price of looking at several windows at once.`,
  };
}

function alerts({ worlds }: Simulation): Finding {
  const worst = worlds.map(({ name, years }) => ({
    name,
    most: Math.max(...years.map(({ alertsAWeek }) => alertsAWeek)),
  }));
  const rates = worst.map(({ name, most }) => `${most.toFixed(2)} (${name})`).join(', ');
  return {
    met: worst.every(({ most }) => most <= ALERTS_A_WEEK),
    text: `New alerts a week under the null, all series together, in the worst year of each world: ${rates}; at most ${ALERTS_A_WEEK} are allowed.`,
  };
}

function span(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(3)}`;
}
