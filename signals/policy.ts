import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { TocsinError } from '../schemas/errors.ts';

const months = z.int().min(1).max(600);
const count = z.int().min(1);
const share = z.number().gt(0).lt(1);

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
});

/** A published rule set: every number that decides a signal. Nothing is defaulted. */
export type Policy = Readonly<z.infer<typeof policySchema>>;

/**
 * Reads a policy file. Throws `config`, naming the line and the mend, on YAML that does not parse, on an unknown,
 * missing or impossible value, and on a least baseline longer than the baseline.
 */
export function parsePolicy(text: string): Policy {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    throw new TocsinError('config', `policy line ${line} is not YAML: mend the syntax (${broken.code})`);
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  const parsed = policySchema.safeParse(document.toJS());
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => describe(issue, lineOf));
    throw new TocsinError('config', `the policy is refused: ${faults.join('; ')}`);
  }
  const { baseline, min_baseline } = parsed.data.test;
  if (min_baseline > baseline) {
    const line = lineOf(['test', 'min_baseline']);
    throw new TocsinError(
      'config',
      `the policy is refused: line ${line}: test.min_baseline is ${min_baseline}, write at most test.baseline (${baseline})`,
    );
  }
  return parsed.data;
}

function describe(issue: z.core.$ZodIssue, lineOf: (path: readonly PropertyKey[]) => number): string {
  const at = issue.path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    const line = lineOf([...issue.path, issue.keys[0] ?? '']);
    return `line ${line}: ${at} has unknown keys (${issue.keys.join(', ')}): remove them`;
  }
  return `line ${lineOf(issue.path)}: ${at}: ${issue.message}`;
}

function ascends(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));
}
