import { z } from 'zod';
import { FAMILY_CODES } from '../acts.ts';
import { date, flag, iso3, nullable, oneOf, real } from '../columns.ts';
import type { Table } from '../table.ts';
import { COMPUTABILITY } from '../vocabularies.ts';

const DIAGNOSTIC_METHODS = [
  'ears_c1',
  'ears_c2',
  'ears_c3',
  'farrington_flexible',
  'nb_cusum',
  'mann_kendall',
  'theil_sen',
] as const;

export const diagnostics = {
  name: 'diagnostics',
  comment:
    "How the field's usual detectors see the series of which something is told, over the last 13 months: beside the " +
    'primary test, which alone makes signals. On sparse counts most of them alarm far too often (docs/detectors.md).',
  key: ['country_iso3', 'act_family', 'period_start', 'method'],
  checks: [],
  row: z.object({
    country_iso3: iso3('country'),
    act_family: oneOf(FAMILY_CODES, 'family of the act'),
    period_start: date('first day of the month; of a trend, the last one that it looks at'),
    method: oneOf(DIAGNOSTIC_METHODS, 'detector, or test of a trend over the last 60 months'),
    statistic: nullable(real('what the method computes; theil_sen: incidents more a month, per exposure')),
    expected: nullable(real('incidents expected in the month')),
    lower_bound: nullable(real('theil_sen: lower end of the 95 % interval of the slope')),
    upper_bound: nullable(real('alarm above so many incidents; theil_sen: upper end of the interval')),
    p_value: nullable(real('for the methods that state one')),
    alarm: nullable(flag('whether the method alone would alarm; NULL where it says nothing')),
    computability: oneOf(COMPUTABILITY, 'whether the method could say anything'),
  }),
} as const satisfies Table;
