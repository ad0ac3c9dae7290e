import { readOnsets } from '../../../../sources/ewp/onsets.ts';
import { readPastForecasts } from '../../../../sources/ewp/past-forecasts.ts';
import { documentsOf } from './facts.ts';

/** A country and year of the forecasts: what is predicted, and what the Early Warning Project said before. */
export interface CountryYear {
  readonly country: string;
  readonly year: number;
  readonly onset: boolean;
  /** Its forecast from the data of the year before. */
  readonly risk: number;
  /** Its rank among that year's, 1 the highest. */
  readonly rank: number | null;
}

export interface Panel {
  readonly units: readonly CountryYear[];
  /** Onsets as `ISO3 YEAR`, those outside the panel too. */
  readonly onsets: ReadonlySet<string>;
}

/** The panel of docs/backtest-protocol.md from the two files of the project, read as the source `ewp` reads them. */
export async function panelOf(forecasts: CsvFile, onsetFile: CsvFile): Promise<Panel> {
  const onsets = new Set<string>();
  for await (const document of documentsOf(readOnsets(onsetFile.text, onsetFile.name)))
    for (const { country_iso3, occurred_from } of document.external_events ?? [])
      if (country_iso3 !== null) onsets.add(onsetKey(country_iso3, Number(occurred_from?.slice(0, 4))));
  const units: CountryYear[] = [];
  for await (const document of documentsOf(readPastForecasts(forecasts.text, forecasts.name)))
    for (const { country_iso3, target_from, value, rank } of document.external_risk ?? []) {
      if (country_iso3 === null) continue;
      const year = Number(target_from.slice(0, 4));
      const onset = onsets.has(onsetKey(country_iso3, year));
      units.push({ country: country_iso3, year, onset, risk: value, rank });
    }
  return { units, onsets };
}

/** A table with the name of its file. */
export interface CsvFile {
  readonly name: string;
  readonly text: string;
}

export function onsetKey(country: string, year: number): string {
  return `${country} ${year}`;
}
