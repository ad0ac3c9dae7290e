/**
 * Last day of each session of the UPR Working Group: the day by which every recommendation of the session had
 * been made in public. From the Working Group's reports ("held its … session from … to …"); the second session
 * ended on Monday 19 May 2008, not on the Friday that its calendar had announced
 * (https://www.ohchr.org/EN/HRBodies/UPR/Pages/Highlights19May2008pm.aspx).
 */
const LAST_DAYS: readonly string[] = [
  '2008-04-18',
  '2008-05-19',
  '2008-12-15',
  '2009-02-13',
  '2009-05-15',
  '2009-12-11',
  '2010-02-19',
  '2010-05-14',
  '2010-11-12',
  '2011-02-04',
  '2011-05-13',
  '2011-10-14',
  '2012-06-04',
  '2012-11-05',
  '2013-02-01',
  '2013-05-03',
  '2013-11-01',
  '2014-02-07',
  '2014-05-09',
  '2014-11-07',
  '2015-01-30',
  '2015-05-15',
  '2015-11-13',
  '2016-01-29',
  '2016-05-13',
  '2016-11-11',
  '2017-05-12',
  '2017-11-17',
  '2018-01-26',
  '2018-05-18',
  '2018-11-16',
  '2019-02-01',
  '2019-05-17',
  '2019-11-15',
  '2020-01-31',
  '2020-11-13',
  '2021-01-29',
  '2021-05-14',
  '2021-11-12',
  '2022-02-04',
  '2022-11-18',
  '2023-02-03',
  '2023-05-12',
  '2023-11-17',
  '2024-02-02',
  '2024-05-10',
  '2024-11-15',
  '2025-01-31',
  '2025-05-09',
  '2025-11-14',
];

/**
 * Last day of the session that a label names (`7`, `44 - November 2023`), or undefined when the label does not
 * begin with the number of a session in the table.
 */
export function lastDayOfSession(label: string): string | undefined {
  const number = sessionNumber(label);
  return number === undefined ? undefined : LAST_DAYS[number - 1];
}

/** Whether a label names a session that is later than all in the table (`53 - November 2026`). */
export function isLaterSession(label: string): boolean {
  return (sessionNumber(label) ?? 0) > LAST_DAYS.length;
}

function sessionNumber(label: string): number | undefined {
  const digits = /^(\d{1,3})(?:\s*-\s.*)?$/.exec(label.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
