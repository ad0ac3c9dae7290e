import { ACT_FAMILIES, type ActFamily } from '../schemas/acts.ts';
import type { WhyParams } from './why.ts';

/** Reasons of a phase. */
export const PHASE_CODES = ['phase_up', 'phase_same', 'phase_kept', 'phase_unseen', 'phase_down'] as const;
type PhaseCode = (typeof PHASE_CODES)[number];

/** A sentence for each of them. The figures are those of `why_params`; lists in them are joined by ;. */
export const PHASE_SENTENCES: Readonly<
  Record<PhaseCode, (what: string, country: string, p: WhyParams) => string>
> = {
  phase_up: (_, country, p) => `${country} moves up from ${said(p.before)} to ${said(p.phase)}: ${basis(p)}.`,
  phase_same: (_, country, p) => `${country} stays at ${since(p)}: ${basis(p)}.`,
  phase_kept: (_, country, p) =>
    `${country} is kept at ${since(p)}: ${p.below} of ${p.step_down_after} months below its conditions lie behind, ` +
    'and only months that were looked at count.',
  phase_unseen: (_, country, p) =>
    `${country} is kept at ${since(p)}: too little was looked at in this month, which neither raises nor lowers a phase.`,
  phase_down: (_, country, p) =>
    `${country} moves down from ${said(p.before)} to ${said(p.phase)} after ${p.step_down_after} months that were ` +
    'looked at and did not meet its conditions.',
};

function since(p: WhyParams): string {
  return `${said(p.phase)} (since ${p.reached})`;
}

function said(phase: string | number | null | undefined): string {
  return String(phase).replace('_', ' ');
}

/** What the conditions of `own` rest on. */
function basis(p: WhyParams): string {
  if (listed(p.triggers).length > 0)
    return `${count(listed(p.triggers).length, 'confirmed trigger')} known within ${p.trigger_months} months`;
  const families = listed(p.families).map((family) => ACT_FAMILIES[family as ActFamily].label);
  if (p.own === 'structural_risk') {
    const reported =
      families.length > 0
        ? [`reported ${families.join(', ')} in the last months (standing ${p.standing})`]
        : [];
    const found = listed(p.findings).length;
    const past =
      found > 0 ? [`${count(found, 'authoritative finding')} with no accountability on record`] : [];
    return [...reported, ...past].join('; ');
  }
  const rose = `reported ${families.join(', ')} rose relative to coverage`;
  if (p.own === 'escalation') return rose;
  return `${rose}, and ${count(Number(p.issuers), 'independent issuer')} showed ${listed(p.risk_factors).join(' or ')} within ${p.days} days`;
}

function listed(value: string | number | null | undefined): string[] {
  return value === null || value === undefined || value === '' ? [] : String(value).split(';');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
