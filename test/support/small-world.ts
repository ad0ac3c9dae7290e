import { monthsUpTo, type Rows } from './release.ts';

/** What hostile titles would do if they were ever markup. */
export const HOSTILE_TITLE = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>\u202egnihton';
export const HOSTILE_ADDRESS = 'javascript:window.hurt=1';

const MONTHS = monthsUpTo('2026-06-01', 70);
const BLIND_FROM = '2026-05-01';

const known = { clock: 'known', period_type: 'month' };

function seriesOf(country_iso3: string, act_family: string, incidents: (at: number) => number) {
  return MONTHS.map((period_start, at) => {
    const blind = country_iso3 === 'COM' && period_start >= BLIND_FROM;
    const counted = blind ? null : incidents(at);
    return {
      ...{ country_iso3, act_family, ...known, period_start },
      ...{ incidents: counted, historical: blind ? null : 0, undated: blind ? null : 0 },
      ...{ attention: blind ? null : 3, exposure: blind ? null : 2.5 },
      monitoring: blind ? 'unmonitored' : counted === 0 ? 'zero_confirmed' : 'observed',
    };
  });
}

const signal = {
  ...{ signal_type: 'trend', act_family: 'KIL', group_code: null, ...known, period_start: '2026-06-01' },
  ...{
    window_periods: 3,
    change: 'none',
    standing: 0,
    phase: null,
    monitoring: 'observed',
    computability: 'ok',
  },
};

/** One statement a day of June 2026 and before, in a document of its own. */
const statements = Array.from({ length: 60 }, (_, at) => ({
  indicator_id: `i${at}`,
  document_id: at < 3 ? `d${at}` : 'd3',
  passage_id: 'p',
  incident_id: `incident${at}`,
  country_iso3: 'MMR',
  act_code: 'KIL.execution',
  act_family: 'KIL',
  factuality: 'asserted',
  correction_kinds: null,
  known_at: new Date(Date.UTC(2026, 5, 30 - at)).toISOString().slice(0, 10),
}));

/** Three countries: one that stands out, one of which little is told, one that nobody looks at any more. */
export const SMALL_WORLD: Rows = {
  countries: [
    { country_iso3: 'MMR', name: 'Myanmar', un_member: true, valid_to: null },
    { country_iso3: 'COM', name: 'Comoros', un_member: true, valid_to: null },
    { country_iso3: 'ISL', name: 'Iceland', un_member: true, valid_to: null },
    { country_iso3: 'YUG', name: 'Yugoslavia', un_member: false, valid_to: '1992-04-27' },
  ],
  series: [
    ...seriesOf('MMR', 'KIL', (at) => (at > 66 ? 9 : 1)),
    ...seriesOf('MMR', 'CIV', () => 0),
    ...seriesOf('COM', 'DET', (at) => at % 3),
  ],
  signals: [
    {
      ...signal,
      ...{
        signal_id: 's1',
        country_iso3: 'MMR',
        change: 'alarm',
        standing: 2,
        expected: 3.004,
        upper_bound: 9,
      },
      why: 'Reported unlawful killing in MMR rose relative to coverage.',
    },
    {
      ...signal,
      ...{ signal_id: 's2', country_iso3: 'MMR', signal_type: 'phase', phase: 'escalation' },
      act_family: null,
    },
    {
      ...signal,
      ...{ signal_id: 's3', country_iso3: 'COM', signal_type: 'silence', change: 'watch', standing: null },
      ...{ monitoring: 'unmonitored', incidents: null, act_family: null },
    },
  ],
  signal_evidence: [{ signal_id: 's1', indicator_id: 'i40' }],
  violation_indicators: statements,
  passages: [{ passage_id: 'p', document_id: 'd3', paragraph: '12', body: null }],
  documents: [
    {
      document_id: 'd0',
      title: HOSTILE_TITLE,
      title_state: 'shown',
      address: HOSTILE_ADDRESS,
      address_state: 'shown',
    },
    {
      document_id: 'd1',
      title: null,
      title_state: 'withheld_name',
      address: null,
      address_state: 'withheld_name',
    },
    {
      document_id: 'd2',
      title: 'Plain',
      address: 'https://user:secret@example.org/',
      address_state: 'shown',
    },
    { document_id: 'd3', title: 'A report', address: 'https://example.org/report', address_state: 'shown' },
  ],
  triggers: [
    { trigger_id: 't1', country_iso3: 'MMR', document_id: 'd0', state: 'candidate', known_at: '2026-06-02' },
    { trigger_id: 't2', country_iso3: 'MMR', document_id: 'd3', state: 'rejected' },
  ],
  alerts: [
    {
      alert_id: 'a1',
      country_iso3: 'MMR',
      act_family: 'KIL',
      change: 'alarm',
      phase: null,
      why: 'It rose relative to coverage.',
    },
  ],
  coverage: [
    {
      source_id: 'hrw',
      country_iso3: 'MMR',
      period_type: 'month',
      period_start: '2026-06-01',
      documents: 4,
      monitoring: 'observed',
    },
    {
      source_id: 'uhri',
      country_iso3: 'MMR',
      period_type: 'month',
      period_start: '2026-06-01',
      documents: null,
      monitoring: 'unmonitored',
    },
  ],
  source_status: [{ source_id: 'hrw', publisher: 'Human Rights Watch', freshness: 'fresh', days_old: 1 }],
  acts: [{ act_code: 'KIL.execution', act_family: 'KIL', label: 'summary or extrajudicial execution' }],
};
