import { type ActFamily, FAMILY_CODES } from '../../schemas/acts.ts';
import type { Row } from '../../schemas/table.ts';
import type { actsTable } from '../../schemas/tables/vocabulary.ts';
import { ACT_RISK_FACTORS, FAMILY_RISK_FACTORS } from '../lexicon/risk-factors.ts';
import { ACT_ENTRIES, ACTS_VERSION } from './acts.ts';
import type { ActEntry } from './entry.ts';
import { RISK_INDICATORS, type RiskIndicator } from './risk-indicators.ts';

/** The vocabulary as rows of the table `acts`, in the order of the typology. */
export function actRows(): Row<typeof actsTable>[] {
  return FAMILY_CODES.flatMap((family) =>
    Object.entries(ACT_ENTRIES[family]).map(([act, entry]) => rowOf(family, `${family}.${act}`, entry)),
  );
}

function rowOf(family: ActFamily, code: string, entry: ActEntry): Row<typeof actsTable> {
  return {
    act_code: code,
    act_family: family,
    label: entry.label,
    definition: entry.definition,
    includes: entry.includes,
    excludes: entry.excludes,
    example: entry.example,
    resembles: joined(entry.resembles),
    risk_factors: (ACT_RISK_FACTORS[code] ?? FAMILY_RISK_FACTORS[family]).join(';'),
    risk_indicators: joined(entry.indicators.filter(isVerified)),
    risk_indicators_unverified: joined(entry.indicators.filter((indicator) => !isVerified(indicator))),
    pyramid_level: entry.pyramid,
    sdg: joined(entry.sdg),
    huridocs: joined(entry.huridocs),
    uhri_themes: joined(entry.uhri),
    vocabulary_version: ACTS_VERSION,
  };
}

function isVerified(indicator: RiskIndicator): boolean {
  return RISK_INDICATORS[indicator].verified;
}

function joined(codes: readonly string[]): string | null {
  return codes.length === 0 ? null : codes.join(';');
}
