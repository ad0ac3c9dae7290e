import { isDark } from './columns.ts';
import { groupBy } from './group.ts';
import { monthOf } from './months.ts';
import type { Policy } from './policy.ts';
import { signSignal } from './sign.ts';
import type { MechanismSpoke, Series, Signal } from './types.ts';

/** What a mechanism said, its dates as months. */
interface Spoke {
  readonly month: number;
  readonly readSince: number;
  readonly mechanism: string;
  readonly claimant: string;
}

/**
 * Families of acts of which as many independent mechanisms (special procedures, treaty bodies, the review, inquiries,
 * OHCHR and missions, NGOs) spoke in a country within the policy's window, for the months from `from` on. Raised where
 * that was not so in the window before, though the country was watched in it; of both windows only sources count for
 * that which were read in both, since a source that Tocsin begins to read is no new voice. A review alone is one
 * mechanism. The order of what was said changes nothing. Throws `invalid_row` on a date that is none.
 */
export function* detectConvergence(
  all: Iterable<Series>,
  spoke: Iterable<MechanismSpoke>,
  policy: Policy,
  from: string,
): Generator<Signal> {
  const told = groupBy(spoke, (one) => `${one.country_iso3} ${one.act_family}`);
  const begin = monthOf(from);
  for (const series of all) {
    const own = (told.get(`${series.country_iso3} ${series.act_family}`) ?? []).map(inMonths);
    if (own.length === 0) continue;
    for (const [i, period] of series.periods.entries()) {
      if (monthOf(period.period_start) < begin || isDark(period.monitoring)) continue;
      yield* convergenceAt(series, i, own, policy);
    }
  }
}

function inMonths({ period_start, read_since, mechanism, claimant }: MechanismSpoke): Spoke {
  return { month: monthOf(period_start), readSince: monthOf(read_since), mechanism, claimant };
}

function* convergenceAt(series: Series, i: number, own: readonly Spoke[], policy: Policy): Generator<Signal> {
  const { window, mechanisms: least } = policy.signs.convergence;
  const period = series.periods[i];
  if (!period) return;
  const month = monthOf(period.period_start);
  const within = (end: number) => own.filter((one) => one.month <= end && one.month > end - window);
  const now = within(month);
  const mechanisms = mechanismsOf(now);
  if (mechanisms.length < least) return;
  const past = series.periods.slice(Math.max(0, i + 1 - 2 * window), Math.max(0, i + 1 - window));
  const known = past.length === window && past.every(({ monitoring }) => !isDark(monitoring));
  const inBoth = ({ readSince }: Spoke) => readSince <= month + 1 - 2 * window;
  const before = mechanismsOf(within(month - window).filter(inBoth));
  const raised = known && before.length < least && mechanismsOf(now.filter(inBoth)).length >= least;
  yield signSignal(
    {
      ...{ type: 'convergence', method: 'policy', country: series.country_iso3, family: series.act_family },
      ...{ start: period.period_start, window, watched: period, raised },
      issuers: new Set(now.map(({ claimant }) => claimant)).size,
      computability: known ? 'ok' : 'insufficient_history',
      code: raised ? 'mechanisms_converge' : 'mechanisms_agree',
      params: {
        ...{ mechanisms: mechanisms.join(';'), window },
        mechanisms_before: known ? before.join(';') : null,
      },
    },
    policy.version,
  );
}

function mechanismsOf(spoke: readonly Spoke[]): string[] {
  return [...new Set(spoke.map(({ mechanism }) => mechanism))].sort();
}
