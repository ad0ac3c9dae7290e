import { rowsOf } from '../../home/duckdb.ts';
import { findHome, homePaths } from '../../home/paths.ts';
import { FAMILY_CODES } from '../../schemas/acts.ts';
import { countryOf } from '../../schemas/countries.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { EXIT } from '../exit-codes.ts';
import { explainPhase } from '../explain-phase.ts';
import { explainSeries } from '../explain-series.ts';
import { explainSignal } from '../explain-signal.ts';
import { explainTrigger } from '../explain-trigger.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo } from '../output.ts';
import { openRelease } from '../release-reader.ts';

/** `tocsin explain ID` (a signal or trigger), `tocsin explain COUNTRY` or `tocsin explain COUNTRY FAMILY`. */
export async function explain(
  subject: string,
  family: string | undefined,
  flags: CommonFlags,
): Promise<number> {
  const paths = homePaths(findHome(flags.home, process.env));
  const release = await openRelease(paths, undefined);
  const say = sayTo(false);
  try {
    if (family === undefined) {
      const phased = countryOf(subject);
      if (phased !== undefined) {
        await explainPhase(release.connection, phased, flags.json ?? false, say);
        return EXIT.well;
      }
      const [signal] = await rowsOf(release.connection, 'SELECT * FROM signals WHERE signal_id = $1', [
        subject,
      ]);
      if (!signal) {
        if (await explainTrigger(paths, release.connection, subject, flags.json ?? false, say))
          return EXIT.well;
        throw new TocsinError(
          'not_found',
          `release ${release.vintage} has no signal or trigger ${subject}; to ask why nothing fired: tocsin explain COUNTRY FAMILY`,
        );
      }
      await explainSignal(paths, release.connection, signal, flags.json ?? false, say);
      return EXIT.well;
    }
    const country = countryOf(subject);
    const code = FAMILY_CODES.find((known) => known === family.toUpperCase());
    if (country === undefined)
      throw new TocsinError(
        'usage',
        `"${subject}" is no country that Tocsin knows: write its ISO 3166 alpha-3 code`,
      );
    if (code === undefined)
      throw new TocsinError('usage', `"${family}" is no act family; they are ${FAMILY_CODES.join(', ')}`);
    await explainSeries(release.connection, country, code, flags.json ?? false, say);
    return EXIT.well;
  } finally {
    release.close();
  }
}
