import { countryOf } from '../../schemas/countries.ts';
import type { Problem } from '../../schemas/flow.ts';
import { incomplete } from '../problems.ts';

// One pair of brackets may stand inside: (Iran (Islamic Republic of)).
const LAST_GROUP = /\(((?:[^()]|\([^()]*\)){2,200})\)[\s;.,:]*$/;

/**
 * The State that a recommendation ends with, `… (India);`. NULL with a problem where it names several, which is one
 * recommendation made by each of them, or none that is known.
 */
export function* recommenderOf(text: string, locator: string): Generator<Problem, string | null> {
  const states = recommendingStates(text);
  const [only, ...others] = states;
  if (only !== undefined && others.length === 0) return only;
  const message =
    only === undefined
      ? 'the recommendation ends with no State that is in the alias table; the column is NULL'
      : `${states.length} recommending States; the column is NULL`;
  yield incomplete('recommender_unclear', message, locator);
  return null;
}

/** Codes of all States in the brackets at the end, last bracket first read, in order of the text. */
function recommendingStates(text: string): readonly string[] {
  const states: string[] = [];
  let rest = text.trimEnd();
  for (let match = LAST_GROUP.exec(rest); match !== null; match = LAST_GROUP.exec(rest)) {
    const names = statesIn(match[1] ?? '');
    if (names === null) break;
    states.unshift(...names);
    rest = rest.slice(0, match.index).trimEnd();
  }
  return [...new Set(states)];
}

/** Every part of a bracket is a State, or the bracket is not one of States. */
function statesIn(group: string): readonly string[] | null {
  const whole = countryOf(group.trim());
  if (whole !== undefined) return [whole];
  const parts = group.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/).filter((part) => part !== '');
  const codes = parts.map((part) => countryOf(part));
  return codes.every((code) => code !== undefined) ? codes : null;
}
