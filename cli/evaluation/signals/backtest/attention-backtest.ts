import { groupBy } from '../../../../signals/group.ts';
import type { Policy } from '../../../../signals/policy.ts';
import { type Fact, recommendationFacts, textFacts } from './facts.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { type LeadTime, leadTimes } from './lead-time.ts';
import { type Measured, measure, type Score } from './measures.ts';
import { type CountryYear, onsetKey, type Panel, panelOf } from './panel.ts';
import { baselines, coupsOf, REFERENCE, scoresOf } from './scores.ts';
import { type Unmiss, unmissOf } from './unmiss.ts';

/** The first year that is predicted: the Council first met in June 2006. */
const FIRST_YEAR = 2007;

export interface AttentionBacktest {
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly read: Omit<Awaited<ReturnType<typeof readFacts>>, 'facts'>;
  readonly years: readonly number[];
  readonly units: number;
  readonly countries: number;
  /** `ISO3 YEAR`. */
  readonly onsets: readonly string[];
  readonly measures: readonly Measured[];
  /** The same scores against an onset in the year or the one after it. */
  readonly twoYears: {
    readonly onsets: number;
    readonly units: number;
    readonly measures: readonly Measured[];
  };
  /** The reference over all years of its file, to set beside what it publishes of itself. */
  readonly whole: { readonly onsets: number; readonly units: number; readonly measures: readonly Measured[] };
  readonly leadTimes: readonly (LeadTime & { readonly rank: number | null })[];
  readonly unmiss: Unmiss | null;
}

/** Runs the attention back-test of docs/backtest-protocol.md on a folder of source files. Throws `usage` where one is missing. */
export async function attentionBacktest(
  data: string,
  seed: number,
  policy: Policy,
): Promise<AttentionBacktest> {
  const files = await inputsOf(data);
  const panel = await panelOf(files.forecasts, files.onsets);
  const { facts, ...read } = await readFacts(files);
  const of = (country: string) => facts.get(country) ?? [];
  const units = panel.units.filter(({ year }) => year >= FIRST_YEAR);
  const scores = scoresOf(units, panel, of, await coupsOf(files));
  return {
    files: Object.values(files)
      .flat()
      .map(({ name, sha256 }) => ({ name, sha256 })),
    read,
    years: [...new Set(units.map(({ year }) => year))].sort((a, b) => a - b),
    units: units.length,
    countries: new Set(units.map(({ country }) => country)).size,
    onsets: units.flatMap(({ onset, country, year }) => (onset ? [onsetKey(country, year)] : [])),
    measures: measure(units, scores, REFERENCE, seed),
    twoYears: withinTwoYears(units, scores, panel, seed),
    whole: summed(panel.units, baselines(panel.units, panel.onsets).slice(0, 1), seed),
    leadTimes: leadTimes(of).map((lead) => ({ ...lead, rank: rankOf(panel, lead) })),
    unmiss: unmissOf(files.unmiss.text, files.unmiss.name, panel.onsets, policy),
  };
}

async function readFacts({ texts, recommendations }: Inputs) {
  const told = await textFacts(texts.text, texts.name);
  const recommended: Fact[] = [];
  for (const { text, name } of recommendations) recommended.push(...(await recommendationFacts(text, name)));
  const count = (kind: Fact['kind']) => told.facts.filter((fact) => fact.kind === kind).length;
  return {
    facts: groupBy([...told.facts, ...recommended], ({ country }) => country),
    adopted: told.adopted,
    texts: count('text'),
    outcomes: count('outcome'),
    severalCountries: told.several,
    specialSessions: count('special_session'),
    recommendations: recommended.length,
  };
}

/** Units whose two years the file covers, with an onset in either. */
function withinTwoYears(units: readonly CountryYear[], scores: readonly Score[], panel: Panel, seed: number) {
  const last = Math.max(...units.map(({ year }) => year));
  const kept = units.flatMap((unit, i) => (unit.year < last ? [i] : []));
  const longer = kept.flatMap((i) => {
    const unit = units[i];
    return unit
      ? [{ ...unit, onset: unit.onset || panel.onsets.has(onsetKey(unit.country, unit.year + 1)) }]
      : [];
  });
  const shorter = scores.map((score) => ({ ...score, values: kept.map((i) => score.values[i] ?? 0) }));
  return summed(longer, shorter, seed);
}

function summed(units: readonly CountryYear[], scores: readonly Score[], seed: number) {
  return {
    onsets: units.filter(({ onset }) => onset).length,
    units: units.length,
    measures: measure(units, scores, REFERENCE, seed),
  };
}

/** Rank of the reference for the year of a dated onset. */
function rankOf({ units }: Panel, { country, onset }: LeadTime): number | null {
  const year = Number(onset.slice(0, 4));
  return units.find((unit) => unit.country === country && unit.year === year)?.rank ?? null;
}
