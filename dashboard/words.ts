import type { CountryLine } from '../schemas/pages.ts';
import type { Change, Monitoring, Phase } from '../schemas/vocabularies.ts';
import { h } from './dom.ts';
import { T } from './strings.ts';

export type Measure = 'change' | 'standing' | 'phase';

const CHANGES: readonly Change[] = ['none', 'watch', 'warning', 'alarm'];
const PHASES: readonly Phase[] = ['none', 'structural_risk', 'escalation', 'imminent'];

/** What is shown of a country for one measure: a step of colour, a sign and a word, never the colour alone. */
export interface Shown {
  /** `0` to `4`, `blind`, or `na` where nothing was computed. */
  readonly step: string;
  readonly sign: string;
  readonly word: string;
}

export const BLIND: Shown = { step: 'blind', sign: T.unmonitoredSign, word: T.monitoring.unmonitored };

export function isBlind(monitoring: Monitoring): boolean {
  return monitoring === 'unmonitored' || monitoring === 'not_applicable';
}

export function shownChange(change: Change): Shown {
  const step = ['0', '1', '3', '4'][CHANGES.indexOf(change)] ?? '0';
  return { step, sign: T.changeSign[change], word: T.change[change] };
}

export function shownPhase(phase: Phase | null): Shown {
  if (phase === null) return { step: 'na', sign: T.dash, word: T.noPhase };
  const step = ['0', '1', '3', '4'][PHASES.indexOf(phase)] ?? '0';
  return { step, sign: T.phaseSign[phase], word: T.phase[phase] };
}

export function shownStanding(standing: number | null): Shown {
  if (standing === null) return { step: 'na', sign: T.dash, word: T.noStanding };
  return { step: String(standing), sign: String(standing), word: T.standing[standing] ?? String(standing) };
}

/** What a tile says. A country that nobody looked at is shown as that unless something stands out all the same. */
export function shownOf(country: CountryLine, measure: Measure): Shown {
  const shown = {
    change: () => shownChange(country.change),
    standing: () => shownStanding(country.standing),
    phase: () => shownPhase(country.phase),
  }[measure]();
  return isBlind(country.monitoring) && !(measure === 'change' && country.change !== 'none') ? BLIND : shown;
}

/** Sign and word on the colour of their step. */
export function chip({ step, sign, word }: Shown, more = ''): HTMLElement {
  return h(
    'span',
    { class: `chip step-${step}` },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    ` ${word}${more === '' ? '' : ` ${more}`}`,
  );
}

/** Gravest first: change, then phase, then standing. */
export function gravity(country: CountryLine): number {
  const phase = country.phase === null ? -1 : PHASES.indexOf(country.phase);
  return CHANGES.indexOf(country.change) * 100 + phase * 10 + (country.standing ?? -1);
}
