import type { ActFamily } from '../schemas/acts.ts';
import { PHASES } from '../schemas/vocabularies.ts';
import { BLANK } from './blank.ts';
import type { PhaseEvidence, PhaseStep } from './phase-rule.ts';
import type { Policy } from './policy.ts';
import type { SeriesPeriod, Signal } from './types.ts';
import { type WhyCode, type WhyParams, whyOf } from './why.ts';

/** A month's phase with what it rests on. */
interface Walked extends PhaseStep, PhaseEvidence {
  /** First day of the month in which the phase was reached. */
  readonly reached: string;
  /** Families that have the standing of the policy. */
  readonly standingIn: readonly ActFamily[];
}

/** Signal of a country's phase in a month. A move up to escalation is a watch, one to imminent an alarm. */
export function phaseSignal(country: string, period: SeriesPeriod, walked: Walked, policy: Policy): Signal {
  const code = codeOf(walked);
  return {
    ...BLANK,
    signal_type: 'phase',
    method: 'policy',
    country_iso3: country,
    period_start: period.period_start,
    attention: period.attention,
    exposure: period.exposure,
    monitoring: period.monitoring,
    standing: walked.standing,
    change: changeOf(code, walked),
    phase: walked.phase,
    ongoing: walked.standing === 4,
    computability: 'ok',
    ...whyOf(code, null, country, paramsOf(walked, policy)),
    policy_version: policy.version,
  };
}

function codeOf({ phase, before, own, looking }: PhaseStep & PhaseEvidence): WhyCode {
  const moved = PHASES.indexOf(phase) - PHASES.indexOf(before);
  if (moved !== 0) return moved > 0 ? 'phase_up' : 'phase_down';
  if (own === phase) return 'phase_same';
  return looking === 'looked' ? 'phase_kept' : 'phase_unseen';
}

function changeOf(code: WhyCode, { phase }: PhaseStep): Signal['change'] {
  if (code !== 'phase_up') return 'none';
  if (phase === 'imminent') return 'alarm';
  return phase === 'escalation' ? 'watch' : 'none';
}

/** Only what the month's own phase rests on is named: lists joined by ;, empty where there is none. */
function paramsOf(walked: Walked, { phases }: Policy): WhyParams {
  const { phase, before, own, below, reached, standing, triggers, findings, riskIssuers } = walked;
  const { imminent } = phases;
  const told = { phase, before, own, below, reached, standing, step_down_after: phases.step_down_after };
  if (own === 'none') return told;
  if (own === 'structural_risk')
    return { ...told, families: walked.standingIn.join(';'), findings: findings.join(';') };
  const byTrigger = triggers.length > 0;
  const risen = byTrigger ? {} : { families: walked.risen.join(';') };
  const shown = {
    ...(byTrigger ? { triggers: triggers.join(';'), trigger_months: imminent.trigger_months } : {}),
    ...(own === 'imminent' && !byTrigger
      ? { issuers: riskIssuers, days: imminent.days, risk_factors: imminent.risk_factors.join(';') }
      : {}),
  };
  return { ...told, ...risen, ...shown };
}
