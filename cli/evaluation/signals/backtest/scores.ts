import { csvRecords } from '../../../../sources/formats/csv.ts';
import { ATTENTION_ALARM, attentionAsOf, monthsWithText, volume } from './attention.ts';
import { countryByNumber, type Fact } from './facts.ts';
import type { Inputs } from './inputs.ts';
import type { Score } from './measures.ts';
import { type CountryYear, onsetKey, type Panel } from './panel.ts';

/** The score that all others are compared with. */
export const REFERENCE = 'Early Warning Project';

/** The score of the attention back-test and its baselines, as docs/backtest-protocol.md lists them. */
export function scoresOf(
  units: readonly CountryYear[],
  { onsets }: Panel,
  factsOf: (country: string) => readonly Fact[],
  coups: ReadonlySet<string>,
): Score[] {
  const of = (name: string, value: (unit: CountryYear, origin: string) => number, alarm: number | null) => ({
    name,
    values: units.map((unit) => value(unit, `${unit.year - 1}-12-31`)),
    alarm,
  });
  return [
    of(
      'attention score',
      ({ country }, origin) => attentionAsOf(factsOf(country), origin).score,
      ATTENTION_ALARM,
    ),
    ...baselines(units, onsets),
    of('last 12 months resampled', ({ country }, origin) => monthsWithText(factsOf(country), origin), null),
    of('attention alone', ({ country }, origin) => volume(factsOf(country), origin), null),
    coupScore(units, coups),
  ];
}

/** Baselines that need nothing but the panel: the reference, persistence and a constant. */
export function baselines(units: readonly CountryYear[], onsets: ReadonlySet<string>): Score[] {
  const persists = ({ country, year }: CountryYear) => Number(onsets.has(onsetKey(country, year - 1)));
  return [
    { name: REFERENCE, values: units.map(({ risk }) => risk), alarm: null },
    { name: 'persistence', values: units.map(persists), alarm: 1 },
    { name: 'base rate', values: units.map(() => 0), alarm: null },
  ];
}

/** Whether there was a coup in the year before, shown beside the baselines. */
export function coupScore(units: readonly CountryYear[], coups: ReadonlySet<string>): Score {
  const had = ({ country, year }: CountryYear) => Number(coups.has(onsetKey(country, year - 1)));
  return { name: 'coup in the year before', values: units.map(had), alarm: 1 };
}

/** Country-years with a coup, tried or done, by the list of the Early Warning Project. */
export async function coupsOf({
  coups,
  names,
}: Pick<Inputs, 'coups' | 'names'>): Promise<ReadonlySet<string>> {
  const rows: { ccode: string; ewp_name: string }[] = [];
  for await (const { values } of csvRecords(names.text, ['ccode', 'ewp_name'], names.name))
    if (values) rows.push(values);
  const countries = countryByNumber(rows);
  const had = new Set<string>();
  for await (const { values } of csvRecords(coups.text, ['ccode', 'year', 'cou.any'], coups.name)) {
    const country = countries.get(values?.ccode ?? '');
    if (values?.['cou.any'] === '1' && country) had.add(onsetKey(country, Number(values.year)));
  }
  return had;
}
