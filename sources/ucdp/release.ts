import type { Capture } from '../../schemas/flow.ts';

/** A published version of the data set. */
export interface Release {
  readonly dataset: 'ucdp-ged' | 'ucdp-ged-candidate';
  /** Version as the publisher writes it: `26.1` of a year, `26.0.8` of a month, `26.01.26.06` of several months. */
  readonly version: string;
  /** False where no version stands in the name of the file; `version` then is made from its digest. */
  readonly named: boolean;
}

/**
 * The version by the name of the file, upper or lower case: `GEDEvent_v26_0_8.csv`, `GEDEvent_v25_1.csv`,
 * `ged251.csv`. None of the 49 columns holds it, so a file of another name is known by its own bytes: that keeps two
 * versions apart without guessing which they are.
 */
export function releaseOf(capture: Pick<Capture, 'address' | 'capture_sha256'>): Release {
  const name = decodeURIComponent(capture.address.split(/[?#]/)[0] ?? '').toLowerCase();
  const long = /gedevent_v(\d+(?:_\d+)+)[^/]*$/.exec(name)?.[1];
  if (long !== undefined) return named(long.replaceAll('_', '.'));
  const short = /\/ged(\d\d)(\d)\.csv$/.exec(name);
  if (short !== null) return named(`${short[1]}.${short[2]}`);
  return { dataset: 'ucdp-ged', version: `file-${capture.capture_sha256.slice(0, 12)}`, named: false };
}

/** `26.0.8` and `26.01.26.06` are candidates: the second number is 0 with or without the first month. */
function named(version: string): Release {
  const candidate = /^\d+\.0\d?\./.test(version);
  return { dataset: candidate ? 'ucdp-ged-candidate' : 'ucdp-ged', version, named: true };
}
