import { z } from 'zod';
import { FAMILY_CODES } from '../schemas/acts.ts';
import { TocsinError } from '../schemas/errors.ts';
import { CHANGES } from '../schemas/vocabularies.ts';
import { signFault, signsSchema } from './policy-signs.ts';
import { readYaml } from './yaml-file.ts';

const months = z.int().min(1).max(600);
const count = z.int().min(1);
const share = z.number().gt(0).lt(1);

const families = z.array(z.enum(FAMILY_CODES)).min(1).refine(isSet, 'name each family once');
const riskFactor = z.string().regex(/^RF(?:[1-9]|1[0-4])$/, 'write a risk factor as RF1 to RF14');

/** Methods §4.15: what each phase of a country needs. */
const phasesSchema = z.strictObject({
  structural_risk: z.strictObject({ standing: z.int().min(1).max(4), findings: count }),
  escalation: z.strictObject({
    level: z.enum(CHANGES).exclude(['none']),
    one_of: families,
    some_of: families,
    some: count,
  }),
  imminent: z.strictObject({
    trigger_months: months,
    risk_factors: z.array(riskFactor).min(1).refine(isSet, 'name each risk factor once'),
    issuers: count,
    days: z.int().min(1).max(366),
  }),
  step_down_after: count,
});

const policySchema = z.strictObject({
  version: z.string().regex(/^v\d+(\.\d+)*$/, 'write the version as v1 or v1.2'),
  test: z.strictObject({
    windows: z.array(months).min(1).refine(ascends, 'list the windows in ascending order, each once'),
    guard: z.int().min(0).max(120),
    baseline: months,
    min_baseline: z.int().min(2).max(600),
  }),
  dispersion: z.strictObject({
    prior: z.number().min(1),
    prior_series: z.number().gt(0),
    pool_min_incidents: count,
    shrink_df: z.number().gt(0),
  }),
  change: z.strictObject({
    watch_p: share,
    warning_q: share,
    step_down_after: count,
    comparable_exposure: share,
    low_power_rise: z.number().gt(1),
    low_power_below: share,
  }),
  first: z.strictObject({ quiet_months: months, issuers: count, killed: count }),
  standing: z.strictObject({
    recent_months: months,
    recurrent_months: months,
    widespread_areas: count,
    widespread_issuers: count,
    mass_killed: count,
  }),
  silence: z.strictObject({ watch_p: share, recent_months: months }),
  machinery: z.strictObject({ repeated_themes: count, quiet_years: count }),
  phases: phasesSchema,
  signs: signsSchema,
});

/** A published rule set: every number that decides a signal. Nothing is defaulted. */
export type Policy = Readonly<z.infer<typeof policySchema>>;

/**
 * Reads a policy file. Throws `config`, naming the line and the mend, on YAML that does not parse, on an unknown,
 * missing or impossible value, and on values that contradict each other.
 */
export function parsePolicy(text: string): Policy {
  const { data, lineOf } = readYaml('policy', text, policySchema);
  const { baseline, min_baseline } = data.test;
  const { one_of, some_of, some } = data.phases.escalation;
  const refuse = (path: readonly string[], fault: string): never => {
    throw new TocsinError(
      'config',
      `the policy is refused: line ${lineOf(path)}: ${path.join('.')} ${fault}`,
    );
  };
  if (min_baseline > baseline)
    refuse(['test', 'min_baseline'], `is ${min_baseline}, write at most test.baseline (${baseline})`);
  if (some > some_of.length)
    refuse(
      ['phases', 'escalation', 'some'],
      `is ${some}, write at most the families of some_of (${some_of.length})`,
    );
  const twice = some_of.filter((family) => one_of.includes(family));
  if (twice.length > 0)
    refuse(
      ['phases', 'escalation', 'some_of'],
      `repeats ${twice.join(', ')} of one_of: name it in one of them`,
    );
  const fault = signFault(data.signs);
  if (fault) refuse(...fault);
  return data;
}

function ascends(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));
}

function isSet(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
