import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../home/duckdb.ts';
import type { HomePaths } from '../home/paths.ts';
import { cellText, type Say } from './output.ts';
import { openRelease } from './release-reader.ts';

/** What stands out in the latest release and why, and one country about which nothing can be said. */
export async function reportDemo(paths: HomePaths, say: Say): Promise<void> {
  const release = await openRelease(paths, undefined);
  try {
    const standing = await rowsOf(
      release.connection,
      `SELECT signal_id, country_iso3, act_family, signal_type, change, standing, why FROM signals
       WHERE change <> 'none' AND monitoring <> 'unmonitored' AND signal_type <> 'phase'
       QUALIFY row_number() OVER (PARTITION BY signal_type, country_iso3, act_family ORDER BY period_start DESC) = 1
       AND (signal_type NOT IN ('trend', 'silence') OR period_start = max(period_start) OVER ())
       ORDER BY list_position(['alarm', 'warning', 'watch'], change), p_value NULLS LAST, country_iso3, act_family
       LIMIT 10`,
    );
    say.out('\nWhat stands out:');
    for (const row of standing) {
      const family = row.act_family === null ? '' : ` ${cellText(row.act_family)}`;
      say.out(
        `  ${cellText(row.change).padEnd(7)} ${cellText(row.country_iso3)}${family}: ${cellText(row.why)}`,
      );
    }
    await reportPhases(release.connection, say);
    const [blind] = await rowsOf(
      release.connection,
      `SELECT c.name, s.period_start, s.why FROM signals AS s JOIN countries AS c USING (country_iso3)
       WHERE s.monitoring = 'unmonitored' AND s.signal_type = 'trend'
       ORDER BY s.period_start DESC,
         (SELECT count(*) FROM series AS e WHERE e.country_iso3 = s.country_iso3 AND e.incidents > 0) DESC, c.name
       LIMIT 1`,
    );
    if (blind)
      say.out(
        `\nUnmonitored: ${cellText(blind.name)} since ${cellText(blind.period_start)}: ${cellText(blind.why)}`,
      );
    const [first] = standing.filter((row) => row.signal_type === 'trend');
    if (first)
      say.out(`\nLook into one: npx tocsin explain ${cellText(first.signal_id)} --home ${paths.root}`);
  } finally {
    release.close();
  }
}

/** Countries above structural risk in the last month, and why. */
async function reportPhases(connection: DuckDBConnection, say: Say): Promise<void> {
  const phases = await rowsOf(
    connection,
    `SELECT country_iso3, phase, why FROM signals
     WHERE signal_type = 'phase' AND phase IN ('escalation', 'imminent')
       AND period_start = (SELECT max(period_start) FROM signals WHERE signal_type = 'trend')
     ORDER BY phase DESC, country_iso3`,
  );
  if (phases.length > 0) say.out('\nPhases above structural risk:');
  for (const row of phases) say.out(`  ${cellText(row.phase).padEnd(10)} ${cellText(row.why)}`);
}
