import type { Problem } from '../../schemas/flow.ts';
import { incomplete, note } from '../problems.ts';

// Fields that the API documents for a report and that nothing is read from.
const IGNORED = new Set([
  'id',
  'body',
  'disaster',
  'disaster_type',
  'file',
  'headline',
  'origin',
  'primary_country',
  'status',
  'theme',
]);
const READ = new Set([
  'title',
  'url',
  'url_alias',
  'body-html',
  'date',
  'country',
  'source',
  'language',
  'format',
]);

/** `format.name` of a report, and whether such a report tells of events. */
const FORMATS: ReadonlyMap<string, boolean> = new Map([
  ['Analysis', true],
  ['Assessment', true],
  ['Evaluation and Lessons Learned', true],
  ['Infographic', true],
  ['Map', true],
  ['News and Press Release', true],
  ['Other', true],
  ['Situation Report', true],
  ['Appeal', false],
  ['Financial Report', false],
  ['Manual and Guideline', false],
  ['Policy Document', false],
]);

// The languages of the United Nations and Portuguese, by ISO 639-1 as the API writes them. Its code `ot` (other)
// is no language.
const LANGUAGES = new Set(['ar', 'en', 'es', 'fr', 'pt', 'ru', 'zh']);

/** A note for each field of the reports that is neither read nor known to be ignored, once a page. */
export function* unknownFields(reports: readonly unknown[]): Iterable<Problem> {
  const names = new Set(reports.flatMap(fieldsOf));
  for (const name of names) {
    if (READ.has(name) || IGNORED.has(name)) continue;
    yield note('unknown_field', `reports hold a field "${name.slice(0, 60)}" that is not read`, null);
  }
}

/** Whether a report's text is to be coded, after a problem for a format that is not known. */
export function* isCoded(formats: readonly string[], locator: string): Generator<Problem, boolean> {
  for (const format of formats) {
    if (FORMATS.has(format)) continue;
    yield note(
      'unknown_format',
      `the format "${format.slice(0, 60)}" is not known; its text is coded`,
      locator,
    );
  }
  return formats.length === 0 || formats.some((format) => FORMATS.get(format) !== false);
}

/** The language of a report; NULL where it is in several, in none, or in one that is not known (a problem). */
export function* languageOf(codes: readonly string[], locator: string): Generator<Problem, string | null> {
  const [code, ...others] = codes;
  if (code === undefined || others.length > 0) return null;
  if (LANGUAGES.has(code)) return code;
  yield incomplete(
    'unknown_language',
    `the language "${code.slice(0, 60)}" is not known; it is NULL`,
    locator,
  );
  return null;
}

function fieldsOf(report: unknown): readonly string[] {
  if (typeof report !== 'object' || report === null || !('fields' in report)) return [];
  const { fields } = report;
  return typeof fields === 'object' && fields !== null ? Object.keys(fields) : [];
}
