import { Temporal } from 'temporal-polyfill';
import { groupBy } from './group.ts';
import { monthOf, startOf } from './months.ts';
import type { Policy } from './policy.ts';
import { type Sign, signSignal } from './sign.ts';
import type { CooperationAct, Signal } from './types.ts';

/**
 * Where a State leaves the machinery without an answer, for the months from `from` up to `to`: communications of the
 * special procedures that nobody knows a reply to, and reports to committees that are long overdue. Only what its source
 * still showed so when it was looked at again counts, since what nobody read again may have been answered. Both only
 * raise, move no phase, and say nothing about what happens in the country. The order of acts changes nothing. Throws
 * `invalid_row` on a date that is none.
 */
export function* detectCooperation(
  acts: Iterable<CooperationAct>,
  policy: Policy,
  { from, to }: { readonly from: string; readonly to: string },
): Generator<Signal> {
  const countries = [...groupBy(acts, ({ country_iso3 }) => country_iso3)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  for (const [country, own] of countries) {
    const of = (kind: CooperationAct['kind']) => own.filter((act) => act.kind === kind);
    const told = { sent: of('communication'), replies: of('reply'), overdue: of('overdue_report') };
    for (let month = monthOf(from); month <= monthOf(to); month++) {
      const about = { country, start: startOf(month) };
      const signs = [unansweredIn(month, told, policy), overdueIn(month, told.overdue, policy)];
      for (const sign of signs) if (sign) yield signSignal({ ...about, ...sign }, policy.version);
    }
  }
}

type Said = Omit<Sign, 'country' | 'start'>;

/** Communications whose days to reply ended in the window, of which nearly all stand without a reply. */
function unansweredIn(
  month: number,
  {
    sent,
    replies,
  }: { readonly sent: readonly CooperationAct[]; readonly replies: readonly CooperationAct[] },
  { signs }: Policy,
): Said | undefined {
  const { days, window, least, share } = signs.unanswered;
  const end = startOf(month + 1);
  const answered = new Set(replies.filter(({ known_at }) => known_at < end).map(({ subject }) => subject));
  const due = sent.filter(({ subject, day, known_at, last_seen }) => {
    const until = Temporal.PlainDate.from(day).add({ days }).toString();
    const inWindow = until < end && until >= startOf(month + 1 - window) && known_at < end;
    return subject !== null && inWindow && last_seen !== null && last_seen >= until;
  });
  const all = new Set(due.map(({ subject }) => subject));
  const open = [...all].filter((subject) => !answered.has(subject));
  if (open.length < least || open.length < share * all.size) return undefined;
  return {
    ...{ type: 'unanswered_communications', method: 'policy', window, raised: true, computability: 'ok' },
    code: 'left_unanswered',
    params: { communications: all.size, unanswered: open.length, days, window },
  };
}

/** Reports that were due so many months ago and that the committee's calendar still shows. */
function overdueIn(month: number, overdue: readonly CooperationAct[], { signs }: Policy): Said | undefined {
  const { months, least } = signs.overdue;
  const end = startOf(month + 1);
  const late = overdue.filter(
    ({ day, known_at, last_seen }) =>
      monthOf(day) + months <= month && known_at < end && last_seen !== null && last_seen >= startOf(month),
  );
  const owed = new Set(late.map(({ issuer, subject, day }) => `${issuer} ${subject} ${day}`));
  if (owed.size < least) return undefined;
  const committees = [...new Set(late.map(({ issuer }) => issuer))].sort().join(';');
  return {
    ...{ type: 'overdue_reports', method: 'policy', window: 1, raised: true, computability: 'ok' },
    code: 'left_overdue',
    params: { reports: owed.size, committees, months },
  };
}
