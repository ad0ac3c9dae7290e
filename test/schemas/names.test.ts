import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../schemas/table.ts';
import { FACT_TABLES, RELEASE_TABLES } from '../../schemas/tables/index.ts';
import { read } from '../../sql/statements.ts';
import { connect, TABLES } from './support.ts';

/** Columns that queries, readers and checks outside this repository use. None is renamed without a schema version. */
const RELIED_ON: Readonly<Record<string, string>> = {
  violation_indicators:
    'indicator_id incident_id document_id passage_id source_id statement_kind act_code act_family risk_factors ' +
    'factuality asserted_by standard_of_proof country_iso3 admin1 place occurred_from occurred_to date_precision ' +
    'known_at captured_at count_min count_max count_kind harm perpetrator_class perpetrator_org victim_group ' +
    'identity_motive violence_type context confidence rule_id reader_version coding_version char_start char_end spans',
  recommendations:
    'recommendation_id document_id session_label known_at state_under_review_iso3 recommending_iso3 body response ' +
    'response_known_at action_category themes',
  resolutions: 'resolution_id symbol organ adopted_on title votes_for votes_against abstentions',
  machinery_acts: 'kind country_iso3 issuer subject act_family occurred_on known_at value',
  documents:
    'document_id source_id source_family symbol title title_state published_on language_code address licence ' +
    'redistribution attribution capture_sha256',
  passages: 'passage_id document_id paragraph char_count body_sha256 body',
  captures: 'capture_sha256 source_id address captured_at status outcome warc warc_offset',
  batches: 'batch_id source_id origin window_from window_to outcome',
  incidents: 'incident_id country_iso3 act_family occurred_from occurred_to known_at',
  incident_members: 'incident_id indicator_id',
  incident_redirects: 'former_incident_id incident_id',
  signal_evidence: 'signal_id indicator_id',
  alerts:
    'alert_id state level asked deadline signal_id trigger_id signal_type why_code policy_version country_iso3 act_family ' +
    'group_code period_start change phase raised_on hours_to_review',
  alert_events: 'event_id alert_id kind said_at said_by recipient channel note level deadline',
  corrections: 'correction_id indicator_id kind corrected_by reason corrected_at',
  erasures: 'erasure_id source_id document_sha256 capture_sha256 replaced_batches erased_by reason erased_at',
  countries: 'country_iso3 name',
  source_status: 'source_id last_outcome',
  coverage: 'source_id country_iso3 period_type period_start documents passages monitoring',
  problems: 'source_id code severity message capture_sha256 locator seen_at',
  signals:
    'signal_id signal_type method country_iso3 act_family group_code clock period_type period_start window_periods ' +
    'incidents historical undated persons_min persons_max issuers mentions attention exposure expected upper_bound ' +
    'p_value standing change phase ongoing monitoring computability why why_code why_params coding_version ' +
    'policy_version vintage',
};

describe('names that others rely on', () => {
  it.each(Object.entries(RELIED_ON))('%s has them all', (name, columns) => {
    const table = RELEASE_TABLES.find((t) => t.name === name);
    const there = table === undefined ? [] : columnsOf(table).map((c) => c.name);
    expect(columns.split(' ').filter((column) => !there.includes(column))).toEqual([]);
  });

  it('are words in snake case, in tables and columns alike', () => {
    const names = TABLES.flatMap((table) => [table.name, ...columnsOf(table).map((c) => c.name)]);
    expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
  });

  it('stand for one table each', () => {
    const names = RELEASE_TABLES.map((table) => table.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are of plain types: no BIGINT, HUGEINT or nested column', () => {
    const types = new Set(TABLES.flatMap((table) => columnsOf(table).map((c) => c.type)));
    expect([...types].sort()).toEqual(['BOOLEAN', 'DATE', 'DOUBLE', 'INTEGER', 'TIMESTAMPTZ', 'VARCHAR']);
  });
});

describe('process_indicators', () => {
  it('unites what the machinery did, in the columns of machinery_acts', async () => {
    const connection = await connect();
    const acts = ['recommendations', 'resolutions', 'machinery_acts'];
    for (const table of RELEASE_TABLES.filter((t) => acts.includes(t.name))) {
      const columns = columnsOf(table).map((c) => `${c.name} ${c.type}`);
      await connection.run(`CREATE TABLE ${table.name} (${columns.join(', ')})`);
    }
    await connection.run(`CREATE VIEW process_indicators AS ${read('views', 'process_indicators')}`);
    const described = await connection.runAndReadAll('DESCRIBE process_indicators');
    expect(described.getRowObjectsJson().map((row) => [row.column_name, row.column_type])).toEqual(
      columnsOf(FACT_TABLES.acts).map((c) => [c.name, c.type]),
    );
  });
});
