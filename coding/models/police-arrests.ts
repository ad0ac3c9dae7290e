import {
  ARREST_AGENTS,
  ARREST_FORMS,
  ARREST_SCOPES,
  COUNTED_PERSONS,
  LONG_AGO,
} from '../lexicon/police-arrests.ts';

const ANY_FORM = new RegExp(
  ARREST_FORMS.map(([, pattern], i) => `(?<f${i}>${pattern.source})`).join('|'),
  'g',
);
/** A clause ends where another verb takes over. */
const CLAUSE_END =
  /[;:.?!"()]|,? \b(?:but|while|who|which|although|though|because)\b|, (?:and|police|the|he|she|they)\b/g;
const NOT_SAID = new Set(['denied', 'wanted', 'possible']);
const NO_ARREST = new Set(['court', 'warrant', 'bail']);
const SAID = 'ak:said';
const BEFORE = 60;
const AFTER = 60;

/**
 * How a sentence speaks of arrests: the form of each expression, whether the words before it in its clause deny, want or only
 * allow it, who is named as arresting. `text` is lower-case ASCII with single blanks.
 */
export function arrestReadings(text: string): string[] {
  const readings = [...text.matchAll(ANY_FORM)].flatMap((match) => readingOf(text, match));
  if (readings.length === 0) return [];
  const scopes = new Set(readings.filter((reading) => reading.startsWith('as:')));
  const said = readings.includes(SAID) ? 'ar:open' : 'ar:closed';
  return [...readings, said, `ar:sets:${[...scopes].sort().join()}`];
}

function readingOf(text: string, match: RegExpExecArray): string[] {
  const at = Object.values(match.groups ?? {}).findIndex((words) => words !== undefined);
  const form = ARREST_FORMS[at]?.[0] ?? '';
  const before = lastClause(text.slice(Math.max(0, match.index - BEFORE), match.index));
  const after = firstClause(text.slice(match.index + match[0].length).slice(0, AFTER));
  const scope = ARREST_SCOPES.find(([, pattern]) => pattern.test(before))?.[0] ?? 'bare';
  const agents = ARREST_AGENTS.filter(([, named]) => named.test(`${before} | ${after}`)).map(
    ([agent]) => agent,
  );
  const counted = COUNTED_PERSONS.test(`${before} | ${after}`);
  const ago = LONG_AGO.test(`${before} | ${after}`);
  const open = !NO_ARREST.has(form) && !NOT_SAID.has(scope) && (form !== 'infinitive' || scope === 'done');
  const base = `${form}:${scope}`;
  return [
    `af:${form}`,
    `as:${scope}`,
    `ab:${base}`,
    ...(open ? [SAID, `ak:said:${form}`, ...agents.map((agent) => `ak:said:${agent}`)] : ['ak:unsaid']),
    ...(agents.length > 0 ? agents : ['nobody']).flatMap((agent) => [
      `ag:${base}:${agent}`,
      `ag:${form}:${agent}`,
    ]),
    ...(counted ? [`an:${scope}`, `an:${form}`] : []),
    ...(ago ? [`at:${scope}`, `at:${form}`] : []),
  ];
}

function lastClause(words: string): string {
  const ends = [...words.matchAll(CLAUSE_END)];
  const end = ends.at(-1);
  return (end === undefined ? words : words.slice(end.index + end[0].length)).trim();
}

function firstClause(words: string): string {
  const end = words.search(CLAUSE_END);
  return (end < 0 ? words : words.slice(0, end)).trim();
}
