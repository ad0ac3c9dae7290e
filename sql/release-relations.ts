import { read } from './statements.ts';

/**
 * Views and macros of `tocsin.duckdb`, in the order in which each may use those before it. A file is one SELECT under a
 * heading: what a row is, then `As in: tables` whose columns are described there, then the other columns.
 */
const RELATIONS = [
  ['views', 'process_indicators', 'view'],
  ['release', 'v_incidents', 'view'],
  ['release', 'v_country_month', 'view'],
  ['release', 'v_rising', 'view'],
  ['release', 'v_evidence', 'view'],
  ['release', 'v_coverage_gaps', 'view'],
  ['release', 'v_triggers', 'view'],
  ['release', 'v_upr_follow_up', 'view'],
  ['release', 'v_upr_calendar', 'view'],
  ['release', 'v_external_agreement', 'view'],
  ['release', 'v_new_since', 'view'],
  ['release', 'evidence', 'macro'],
  ['release', 'known_by', 'macro'],
] as const;

/** A view or a table macro of the analyst database. */
export interface ReleaseRelation {
  readonly name: string;
  readonly kind: 'view' | 'macro';
  readonly comment: string;
  /** Tables that describe the columns which `columns` does not. */
  readonly alike: readonly string[];
  readonly columns: ReadonlyMap<string, string>;
  /** Of a macro. */
  readonly parameters: readonly string[];
  /** One SELECT. */
  readonly sql: string;
}

/** Every view and macro, read from its file. */
export function releaseRelations(): ReleaseRelation[] {
  return RELATIONS.map(([folder, name, kind]) => ({ name, kind, ...parse(read(folder, name)) }));
}

function parse(file: string): Omit<ReleaseRelation, 'name' | 'kind'> {
  const lines = file.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('--'));
  const heading = lines.slice(0, end).map((line) => line.replace(/^-- ?/, ''));
  const blank = heading.includes('') ? heading.indexOf('') : heading.length;
  const said = new Map(
    heading.slice(blank + 1).map((line) => {
      const [, name = line, text = ''] = /^([^:]+): (.*)$/.exec(line) ?? [];
      return [name, text];
    }),
  );
  const list = (name: string) => said.get(name)?.split(', ') ?? [];
  return {
    comment: heading.slice(0, blank).join(' '),
    alike: list('As in'),
    parameters: list('Parameters'),
    columns: new Map([...said].filter(([name]) => name !== 'As in' && name !== 'Parameters')),
    sql: lines.slice(end).join('\n').trim(),
  };
}
