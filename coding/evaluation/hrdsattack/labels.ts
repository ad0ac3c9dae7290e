import { countryOf } from '../../../schemas/countries.ts';

/** Labels of an article after the repair; null where the annotators said nothing. */
export interface Labels {
  readonly country: string | null;
  readonly region: string | null;
  readonly city: string | null;
  readonly year: string | null;
  readonly month: string | null;
  readonly date: string | null;
  readonly perpetrator_mention: boolean;
  readonly perpetrator_type: string | null;
  readonly violation_types: readonly string[];
  /** Sorted types of each victim with a name; [] where the annotators chose none. */
  readonly victim_types: Readonly<Record<string, readonly string[]>>;
}

/** `merged_sample` of a row, as far as it is scored. */
export interface RawLabels {
  readonly country?: string | null;
  readonly region?: string | null;
  readonly city?: string | null;
  readonly year?: string | null;
  readonly month?: string | null;
  readonly date?: string | null;
  readonly perpetrator_mention: boolean | string | null;
  readonly perpetrator_type: string | null;
  readonly violation_types: readonly string[];
  readonly victims: readonly {
    readonly victim_name: string | null;
    readonly victim_type: readonly string[];
  }[];
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Spellings of the set's annotators that the shared table of countries has no reason to know. */
const SLIPS: Readonly<Record<string, string>> = {
  yemeni: 'Yemen',
  nigeia: 'Nigeria',
  columbia: 'Colombia',
  turrkey: 'Turkey',
  ethiopian: 'Ethiopia',
  bosnia: 'Bosnia and Herzegovina',
  pakistani: 'Pakistan',
  texas: 'United States',
  utah: 'United States',
};

/**
 * Labels as the authors' loader repairs them before it scores: "N/A", "None" and "unknown" are empty, months are
 * numbers, names or misspelt names, years and days may be written "12.0", and "unknown" beside another type of
 * violation is dropped (https://github.com/dataminr-ai/HRDsAttack, src/models/utils.py). A value that is no year,
 * month or day is empty; the loader corrects three such rows by hand, which no rule can.
 */
export function repaired(raw: RawLabels): Labels {
  const types = [...new Set(raw.violation_types)];
  return {
    country: said(raw.country),
    region: said(raw.region),
    city: said(raw.city),
    year: wholeNumber(raw.year, 1000, 2100),
    month: monthOf(said(raw.month)),
    date: wholeNumber(raw.date, 1, 31),
    perpetrator_mention: raw.perpetrator_mention === true,
    perpetrator_type: said(raw.perpetrator_type),
    violation_types: types.length > 1 ? types.filter((type) => type !== 'unknown') : types,
    victim_types: Object.fromEntries(
      raw.victims.flatMap(({ victim_name, victim_type }) =>
        victim_name ? [[victim_name, [...new Set(victim_type)].sort()]] : [],
      ),
    ),
  };
}

/** Alpha-3 code of a country as the set spells it, or undefined where the table of countries has none. */
export function countryCode(label: string): string | undefined {
  return countryOf(SLIPS[label.trim().toLowerCase()] ?? label);
}

export function monthName(month: number): string | null {
  return MONTHS[month - 1] ?? null;
}

function said(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  return text === '' || /^(?:n\/{0,2}a|none|null|unknown)$/i.test(text) ? null : text;
}

function wholeNumber(value: string | null | undefined, least: number, most: number): string | null {
  const number = Number(said(value) ?? Number.NaN);
  return Number.isFinite(number) && Math.trunc(number) >= least && Math.trunc(number) <= most
    ? String(Math.trunc(number))
    : null;
}

/** A number 1-12, or the month whose name has the same first three letters ("Januay", "Decenmber"). */
function monthOf(value: string | null): string | null {
  if (value === null) return null;
  const number = Number(value);
  if (Number.isFinite(number)) return monthName(Math.trunc(number));
  const start = value.slice(0, 2).toLowerCase();
  const alike = MONTHS.filter((name) => name.toLowerCase().startsWith(start));
  return (
    MONTHS.find((name) => name.slice(0, 3).toLowerCase() === value.slice(0, 3).toLowerCase()) ??
    (alike.length === 1 ? (alike[0] ?? null) : null)
  );
}
