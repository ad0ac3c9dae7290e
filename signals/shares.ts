import { trailing } from './baseline.ts';
import { isDark } from './columns.ts';
import { leastDifference, type Share, wilson } from './intervals.ts';
import { monthOf } from './months.ts';
import type { Policy } from './policy.ts';
import { signSignal } from './sign.ts';
import type { CountryViolence, Signal, ViolencePeriod } from './types.ts';
import { rounded } from './why.ts';

const PARTS = ['civilian', 'identity'] as const;
type Part = (typeof PARTS)[number];

/**
 * How great a share of the reported violent incidents of a country, battles among them, was against civilians, and how
 * great a share was for the victims' identity, in the months from `from` on whose window held any. Raised where the
 * share is above that of the lagged baseline by more than chance, and such incidents are also more per looking: battles
 * that become more lower the share, and battles that end raise nothing. A month in which nobody looked, or a window
 * with one, says nothing. Throws `invalid_row` on a date that is none.
 */
export function* detectShares(
  countries: Iterable<CountryViolence>,
  policy: Policy,
  from: string,
): Generator<Signal> {
  const begin = monthOf(from);
  for (const country of countries) {
    for (const part of PARTS) yield* sharesOf(country, part, policy, begin);
  }
}

function* sharesOf(
  { country_iso3: country, periods }: CountryViolence,
  part: Part,
  policy: Policy,
  begin: number,
): Generator<Signal> {
  const windows = windowsOf(periods, part, policy);
  for (const [i, period] of periods.entries()) {
    const compared = monthOf(period.period_start) < begin ? undefined : windows(i);
    if (compared === undefined) continue;
    const { now, before } = compared;
    const computability = computabilityOf(compared, policy);
    const raised = computability === 'ok' && hasRisen(compared, policy);
    const [low, high] = wilson(now, policy.signs.share.p);
    yield signSignal(
      {
        ...{ type: `${part}_share`, method: 'newcombe', country, start: period.period_start },
        ...{ window: policy.signs.share.window, watched: period, incidents: now.part, raised, computability },
        ...(before.whole > 0 ? { expected: (now.whole * before.part) / before.whole } : {}),
        code: raised ? `${part}_share_rose` : `${part}_share`,
        params: {
          ...{ part: now.part, whole: now.whole, window: policy.signs.share.window },
          ...{ part_before: before.part, whole_before: before.whole, months_before: compared.months },
          ...{ low: rounded(low), high: rounded(high), computability },
        },
      },
      policy.version,
    );
  }
}

interface Compared {
  readonly now: Share;
  readonly before: Share;
  /** Looking in both, in documents, and watched months before. */
  readonly looked: number;
  readonly lookedBefore: number;
  readonly months: number;
}

/** The window that ends at a month, beside its baseline; undefined where it holds nothing or a month without looking. */
function windowsOf(
  periods: readonly ViolencePeriod[],
  part: Part,
  { signs, test }: Policy,
): (i: number) => Compared | undefined {
  const { window, baseline } = signs.share;
  const over = (span: number, value: (period: ViolencePeriod) => number | null) =>
    trailing(periods.length, span, (i) => {
      const period = periods[i];
      return period === undefined || isDark(period.monitoring) ? 0 : (value(period) ?? 0);
    });
  const sums = (span: number) => ({
    months: over(span, () => 1),
    part: over(span, (period) => period[part]),
    whole: over(span, (period) => period.violent),
    exposure: over(span, (period) => period.exposure),
  });
  const [recent, past] = [sums(window), sums(baseline)];
  return (i) => {
    const end = i - window - test.guard;
    const now = { part: recent.part[i] ?? 0, whole: recent.whole[i] ?? 0 };
    if ((recent.months[i] ?? 0) < window || now.whole === 0) return undefined;
    return {
      now,
      before: { part: past.part[end] ?? 0, whole: past.whole[end] ?? 0 },
      looked: recent.exposure[i] ?? 0,
      lookedBefore: past.exposure[end] ?? 0,
      months: past.months[end] ?? 0,
    };
  };
}

/** `low_power` also where so great a share before leaves no room for a rise that the window could show. */
function computabilityOf({ now, before, months }: Compared, { signs }: Policy): Signal['computability'] {
  const { min_baseline, least, least_before, p } = signs.share;
  if (months < min_baseline || before.whole === 0) return 'insufficient_history';
  if (now.whole < least || before.whole < least_before) return 'low_power';
  return leastDifference({ part: now.whole, whole: now.whole }, before, p) > 0 ? 'ok' : 'low_power';
}

function hasRisen({ now, before, looked, lookedBefore }: Compared, { signs }: Policy): boolean {
  const more = now.part * lookedBefore > before.part * looked;
  return more && leastDifference(now, before, signs.share.p) > 0;
}
