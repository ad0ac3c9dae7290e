import type { Judgement } from '../counts.ts';
import type { LabelledPassage } from './matching.ts';

/** Whether a passage shows a risk factor, by its label and by the union over all rows of the coder. */
export function factorJudgement({ label, rows }: LabelledPassage, factor: string): Judgement {
  return {
    predicted: rows.some(({ risk_factors }) => risk_factors?.split(';').includes(factor)),
    labelled: label.rf.includes(factor),
  };
}

/** Below either a factor is not to be used. */
const USABLE = { f1: 0.6, labelled: 10 } as const;

/** What a reader must know of a factor's F1; null where it may be used. */
export function usability(f1: number | null, labelled: number): 'not measured' | 'not usable' | null {
  if (labelled === 0) return 'not measured';
  return (f1 ?? 0) < USABLE.f1 || labelled < USABLE.labelled ? 'not usable' : null;
}
