import { monthOf } from '../../../../signals/months.ts';
import type { Fact } from './facts.ts';

/** The parts of the score that docs/backtest-protocol.md fixes, each from 0 to 1. */
export interface Attention {
  readonly texts: number;
  readonly rise: number;
  readonly sitting: number;
  readonly recommended: number;
  /** Their sum. */
  readonly score: number;
}

/** From this score on it alarms. */
export const ATTENTION_ALARM = 1;

const SITUATION = /situation of human rights in|human rights situation in/i;
const THEMES: ReadonlySet<string> = new Set([
  'Enforced disappearances',
  'Extrajudicial executions',
  'Human rights violations by state agents',
  'Impunity',
  'International humanitarian law',
  'Torture and other CID treatment',
]);
/** States that must have recommended a theme in one review. */
const RECOMMENDERS = 3;

/** A fact that was public, and how many months before. */
interface Known extends Fact {
  readonly age: number;
}

/** What was public on the last day of a month. All scores are made from this alone. */
function knownOn(lastDay: string, facts: readonly Fact[]): readonly Known[] {
  const month = monthOf(lastDay);
  return facts
    .filter(({ known_at }) => known_at <= lastDay)
    .map((fact) => ({ ...fact, age: month - monthOf(fact.known_at) }));
}

/** The score of a country on the last day of a month, from its facts that were public by then. */
export function attentionAsOf(facts: readonly Fact[], lastDay: string): Attention {
  const known = knownOn(lastDay, facts);
  const texts = known.filter(({ kind }) => kind === 'text');
  const recent = texts.filter(({ age }) => age < 12);
  const before = texts.filter(({ age }) => age >= 12 && age < 72).length / 5;
  const z = (recent.length - before) / Math.sqrt(Math.max(before, 0.5));
  const session = known.some(({ kind, age }) => kind === 'special_session' && age < 24);
  const parts = {
    texts: Math.min(recent.length, 3) / 3,
    rise: Math.min(Math.max(z, 0), 2) / 2,
    sitting: session ? 1 : recent.some(({ what }) => SITUATION.test(what)) ? 0.5 : 0,
    recommended: Math.min(recommendedThemes(known), 3) / 3,
  };
  return { ...parts, score: parts.texts + parts.rise + parts.sitting + parts.recommended };
}

/** Share of the last 12 months with a text: what a month drawn from them would show. */
export function monthsWithText(facts: readonly Fact[], lastDay: string): number {
  const recent = knownOn(lastDay, facts).filter(({ kind, age }) => kind === 'text' && age < 12);
  return new Set(recent.map(({ age }) => age)).size / 12;
}

/** Everything about a country in the last 12 months, scheduled or not. */
export function volume(facts: readonly Fact[], lastDay: string): number {
  return knownOn(lastDay, facts).filter(({ kind, age }) => kind !== 'special_session' && age < 12).length;
}

function recommendedThemes(known: readonly Known[]): number {
  const told = known.filter(({ kind, age }) => kind === 'recommendation' && age < 54);
  const latest = told
    .map(({ known_at }) => known_at)
    .sort()
    .at(-1);
  const states = new Map<string, Set<string>>();
  for (const { what, by } of told.filter(({ known_at }) => known_at === latest)) {
    if (by === null) continue;
    for (const theme of what.split(';').filter((label) => THEMES.has(label)))
      states.set(theme, (states.get(theme) ?? new Set()).add(by));
  }
  return [...states.values()].filter(({ size }) => size >= RECOMMENDERS).length;
}
