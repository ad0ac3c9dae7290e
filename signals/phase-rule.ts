import type { ActFamily } from '../schemas/acts.ts';
import { PHASES, type Phase } from '../schemas/vocabularies.ts';
import type { Policy } from './policy.ts';

/** What one month of a country holds for its phase. */
export interface PhaseEvidence {
  /** Highest standing among the families; NULL where nobody could say. */
  readonly standing: number | null;
  /** Families whose change is at the policy's level for escalation, or above. */
  readonly risen: readonly ActFamily[];
  /** Confirmed triggers known in the policy's window that ends with the month. */
  readonly triggers: readonly string[];
  /** Confirmed findings known by the end of the month, of any age. */
  readonly findings: readonly string[];
  /** Independent issuers that show the policy's risk factors in its days before the end of the month. */
  readonly riskIssuers: number;
  /** `looked`: the month can count as calm. `short`: too little was looked at for that. `dark`: nobody looked. */
  readonly looking: 'looked' | 'short' | 'dark';
}

/** A month's phase, how it came to it, and what the month says by itself. */
export interface PhaseStep {
  readonly phase: Phase;
  readonly before: Phase;
  readonly own: Phase;
  /** Index of the month in which the phase was reached. */
  readonly since: number;
  /** Months in a row below the conditions of the phase, this one included. */
  readonly below: number;
}

/**
 * The gravest phase whose conditions a month meets by itself (methods §4.15). In a month in which nobody looked only a
 * trigger speaks: somebody did say that in public.
 */
export function ownPhase(month: PhaseEvidence, rules: Policy['phases']): Phase {
  if (month.triggers.length > 0) return 'imminent';
  if (month.looking === 'dark') return 'none';
  const { structural_risk, imminent } = rules;
  if (escalates(month, rules)) return month.riskIssuers >= imminent.issuers ? 'imminent' : 'escalation';
  const stands = (month.standing ?? 0) >= structural_risk.standing;
  return stands || month.findings.length >= structural_risk.findings ? 'structural_risk' : 'none';
}

function escalates({ risen }: PhaseEvidence, { escalation }: Policy['phases']): boolean {
  const among = (families: readonly ActFamily[]) =>
    risen.filter((family) => families.includes(family)).length;
  return among(escalation.one_of) >= 1 || among(escalation.some_of) >= escalation.some;
}

/**
 * Phases of the months of one country, in order: up at once; down one phase after the policy's months below in a row,
 * of which only those count that were looked at.
 */
export function walkPhases(months: readonly PhaseEvidence[], rules: Policy['phases']): PhaseStep[] {
  let level = 0;
  let below = 0;
  let since = 0;
  return months.map((month, i) => {
    const before = level;
    const own = PHASES.indexOf(ownPhase(month, rules));
    if (own >= level) {
      level = own;
      below = 0;
    } else if (month.looking === 'looked') below += 1;
    const counted = below;
    if (below === rules.step_down_after) {
      level -= 1;
      below = 0;
    }
    if (level !== before) since = i;
    return { since, phase: phaseAt(level), before: phaseAt(before), own: phaseAt(own), below: counted };
  });
}

function phaseAt(level: number): Phase {
  return PHASES[level] ?? 'none';
}
