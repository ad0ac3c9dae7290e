import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The relations between facts and release, in the order in which each may use those before it. A file is one SELECT;
 * its name is the relation's. `table`: computed once a derivation. `view`: only said.
 */
const RELATIONS = [
  ['views', 'current_readings', 'table'],
  ['views', 'current_documents', 'view'],
  ['views', 'current_passages', 'view'],
  ['views', 'corrections', 'table'],
  ['views', 'alert_events', 'view'],
  ['views', 'alerts', 'view'],
  ['views', 'erasures', 'view'],
  ['views', 'statements', 'view'],
  ['views', 'withheld_statements', 'table'],
  ['incidents', 'copies', 'table'],
  ['incidents', 'clusters', 'table'],
  ['views', 'documents', 'view'],
  ['views', 'passages', 'view'],
  ['views', 'recommendations', 'view'],
  ['views', 'resolution_texts', 'view'],
  ['views', 'resolutions', 'view'],
  ['views', 'machinery_acts', 'view'],
  ['views', 'process_indicators', 'view'],
  ['views', 'external_events', 'view'],
  ['views', 'external_counts', 'view'],
  ['views', 'external_alerts', 'view'],
  ['views', 'external_risk', 'view'],
  ['incidents', 'candidates', 'table'],
  ['incidents', 'links', 'table'],
  ['incidents', 'incident_members', 'table'],
  ['incidents', 'incident_redirects', 'view'],
  ['incidents', 'counted_incidents', 'table'],
  ['views', 'incidents', 'view'],
  ['views', 'violation_indicators', 'view'],
  ['views', 'captures', 'view'],
  ['views', 'batches', 'view'],
  ['views', 'problems', 'view'],
  ['views', 'source_status', 'view'],
  ['series', 'periods', 'table'],
  ['series', 'document_countries', 'table'],
  ['series', 'source_periods', 'table'],
  ['series', 'coverage', 'table'],
  ['series', 'shares', 'table'],
  ['series', 'watching', 'table'],
  ['series', 'placed_incidents', 'table'],
  ['series', 'dated_incidents', 'view'],
  ['series', 'violence', 'view'],
  ['series', 'period_incidents', 'table'],
  ['series', 'series', 'table'],
  ['series', 'recent', 'table'],
  ['series', 'risk_evidence', 'view'],
  ['series', 'mechanism_evidence', 'view'],
] as const;

/** Folder of the package: the SQL, the sample and the policy lie there, beside the compiled code. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!readdirSync(folder).includes('package.json')) folder = dirname(folder);
  return folder;
}

/** `CREATE OR REPLACE` statements for every relation. */
export function relationStatements(): string[] {
  return RELATIONS.map(
    ([folder, name, kind]) => `CREATE OR REPLACE ${kind.toUpperCase()} ${name} AS ${read(folder, name)}`,
  );
}

/** The SELECT of one file, e.g. `signal_evidence` in `series`. */
export function read(folder: string, name: string): string {
  return readFileSync(join(packageRoot(), 'sql', folder, `${name}.sql`), 'utf8');
}

/** Checks by name: each is a SELECT of the rows that break it, as (message). */
export function checks(): ReadonlyMap<string, string> {
  const names = readdirSync(join(packageRoot(), 'sql', 'checks')).sort();
  return new Map(
    names.map((file) => [file.replace(/\.sql$/, ''), read('checks', file.replace(/\.sql$/, ''))]),
  );
}
