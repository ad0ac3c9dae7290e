import { z } from 'zod';
import { date, flag, int, iso3, nullable, oneOf, real, text } from '../columns.ts';
import type { Table } from '../table.ts';
import { MONITORING, PROFILE_TRENDS, RISK_SCOPES } from '../vocabularies.ts';

export const riskProfile = {
  name: 'risk_profile',
  comment:
    'Country × month × risk factor of the UN Framework of Analysis for Atrocity Crimes: the evidence that became known ' +
    'in the month, where there is any. Evidence is what was reported; a month without a row is none that was reported.',
  key: ['country_iso3', 'period_start', 'risk_factor'],
  checks: ['indicators >= 1', 'first_known <= last_known'],
  row: z.object({
    country_iso3: iso3('country'),
    period_start: date('first day of the month, by when it became known'),
    risk_factor: text('RF1 to RF14'),
    scope: oneOf(RISK_SCOPES, 'RF1-RF8 are common to all atrocity crimes, RF9-RF14 specific to one of them'),
    indicators: int(
      'statements that show it, without copies of a text, fighting, fears, denials and what is older than 92 days',
    ),
    issuers: int('independent claimants among them; 0 where none can be told from others'),
    families: text('families of acts that they speak of, codes joined by ;'),
    first_known: date('day on which the risk factor was first shown in the country'),
    last_known: date('last day on which it was, up to the end of the month'),
    exposure: nullable(
      real(
        'looking that would have happened anyway, in documents: indicators / exposure is the adjusted rate',
      ),
    ),
    monitoring: oneOf(MONITORING, 'what is known about the watching of the country in the month'),
    trend: oneOf(
      PROFILE_TRENDS,
      'evidence per looking of the last months against as many before (policy); unknown where either was not watched',
    ),
    retrospective: flag(
      'true in a release made with --as-of: it reads only what was public by that day, and was made later',
    ),
  }),
} as const satisfies Table;
