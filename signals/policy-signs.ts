import { z } from 'zod';
import { ACT_CODES } from '../schemas/acts.ts';

const months = z.int().min(1).max(600);
const count = z.int().min(1);

/** What each sign of its own needs. */
export const signsSchema = z.strictObject({
  share: z.strictObject({
    window: months,
    baseline: months,
    min_baseline: months,
    least: count,
    least_before: count,
    p: z.number().gt(0).lt(0.5),
  }),
  spread: z.strictObject({
    areas: count,
    months: z.int().min(1).max(12),
    min_watched: z.int().min(1).max(12),
  }),
  convergence: z.strictObject({ window: months, mechanisms: z.int().min(2).max(6) }),
  objects: z.strictObject({
    acts: z
      .array(z.enum(ACT_CODES))
      .min(1)
      .refine((acts) => new Set(acts).size === acts.length, 'name each act once'),
    watch_p: z.number().gt(0).lt(1),
  }),
  refusal: z.strictObject({ themes: count }),
  unanswered: z.strictObject({
    days: count,
    window: months,
    least: count,
    share: z.number().gt(0).max(1),
  }),
  overdue: z.strictObject({ months, least: count }),
  impunity: z.strictObject({ months: z.int().min(0).max(600), standing: z.int().min(1).max(4) }),
  profile: z.strictObject({ window: months, rise: z.number().gt(1), least: count }),
});

type Signs = z.infer<typeof signsSchema>;

/** What contradicts itself in signs that are each possible: its path and the mend; undefined where nothing does. */
export function signFault({ share }: Signs): readonly [path: readonly string[], mend: string] | undefined {
  if (share.min_baseline > share.baseline) {
    const mend = `is ${share.min_baseline}, write at most signs.share.baseline (${share.baseline})`;
    return [['signs', 'share', 'min_baseline'], mend];
  }
  return undefined;
}
