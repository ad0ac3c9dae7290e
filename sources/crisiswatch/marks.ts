/** A mark on an entry, by the name of its icon: what it judges, in the publisher's words. */
export interface Mark {
  readonly indicator: 'trend' | 'outlook';
  readonly level: string;
  /** Its list in the overview; NULL for the mark of the many, which has none. */
  readonly heading: string | null;
}

/** Trends judge the month of the edition, alerts the month that follows. */
export const MARKS: ReadonlyMap<string, Mark> = new Map([
  ['deteriorated', { indicator: 'trend', level: 'deteriorated', heading: 'Deteriorated Situations' }],
  ['improved', { indicator: 'trend', level: 'improved', heading: 'Improved Situations' }],
  ['unchanged', { indicator: 'trend', level: 'unchanged', heading: null }],
  ['risk-alert', { indicator: 'outlook', level: 'Conflict Risk Alert', heading: 'Conflict Risk Alerts' }],
  [
    'resolution',
    { indicator: 'outlook', level: 'Resolution Opportunity', heading: 'Resolution Opportunities' },
  ],
]);
