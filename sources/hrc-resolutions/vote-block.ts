import { countryOf } from '../../schemas/countries.ts';
import type { Called, Votes } from './roll-call.ts';

/** A recorded vote as a session report prints it: three lists of States, and the result in words. */
interface VoteBlock {
  /** The text of the paragraph up to the first list. */
  readonly before: string;
  readonly called: readonly Called[];
  /** false where one of the three lists is missing or empty. */
  readonly complete: boolean;
}

const LISTS: ReadonlyMap<string, Called['vote']> = new Map([
  ['in favour', 'yes'],
  ['against', 'no'],
  ['abstaining', 'abstain'],
]);
const LABEL = /\b(in favour|against|abstaining)\s*:/gi;

/** The vote that a text holds, or null: `In favour: …` `Against: …` `Abstaining: …`, in any order. */
export function voteBlockIn(text: string): VoteBlock | null {
  const labels = [...text.matchAll(LABEL)];
  const [first] = labels;
  if (first === undefined || !labels.some(([, label]) => label?.toLowerCase() === 'in favour')) return null;
  const lists = labels.map((label, index) => {
    const vote = LISTS.get(String(label[1]).toLowerCase());
    const names = namesIn(text.slice(label.index + label[0].length, labels[index + 1]?.index));
    return { vote, names: index === labels.length - 1 ? endingInState(names) : names };
  });
  const called = lists.flatMap(({ vote, names }) =>
    vote === undefined
      ? []
      : names.filter((n) => !isNone(n)).map((name) => ({ iso3: countryOf(name), vote })),
  );
  // A list without a name, and without a word for none, was lost on the way.
  const filled = new Set(lists.flatMap(({ vote, names }) => (names.length > 0 ? [vote] : [])));
  return { before: text.slice(0, first.index), called, complete: filled.size === LISTS.size };
}

/** Whether a text is mostly names of States, so that it is a piece of a list and no heading. */
export function isListOfStates(text: string): boolean {
  const names = namesIn(text.replace(LABEL, ','));
  return names.filter((name) => countryOf(name) !== undefined).length * 2 > names.length;
}

function namesIn(list: string): readonly string[] {
  const names = list.split(/[,;]/).flatMap((name) => pairOf(plainName(name)));
  return names.filter((name) => name !== '');
}

/** `Mali and Niger` at the end of a list. A State with "and" in its name is known as it stands. */
function pairOf(name: string): readonly string[] {
  const parts = name.split(/\sand\s/);
  const isPair = countryOf(name) === undefined && parts.every((part) => countryOf(part) !== undefined);
  return isPair ? parts : [name];
}

function isNone(name: string): boolean {
  return /^(?:none|nil)$/i.test(name);
}

/** After the last list the paragraph may go on (a heading, a bracket): its last name is the State it begins with. */
function endingInState(names: readonly string[]): readonly string[] {
  const last = names.at(-1);
  return last === undefined ? names : [...names.slice(0, -1), knownBeginning(last)];
}

/** A name without the mark of a note, the "and" before the last one, and the full stop after it. */
function plainName(name: string): string {
  return name
    .trim()
    .replace(/^and\s+/i, '')
    .replace(/(?<![\s.\d*†\]])[\s.\d*†\]]+$/, '');
}

/** The longest beginning, in whole words, that is a State; the whole where none is. */
function knownBeginning(text: string): string {
  const words = text.split(/\s+/).slice(0, 12);
  for (let length = words.length; length > 0; length -= 1) {
    const name = plainName(words.slice(0, length).join(' '));
    if (countryOf(name) !== undefined) return name;
  }
  return text;
}

const RESULT =
  /\b(adopted|rejected)\b[^.]{0,120}?\bby (?:a (?:recorded )?vote of )?(\d{1,2})(?: votes?)? to (\d{1,2}|none),? with (\d{1,2}|no) abstentions?/i;

/** The result in words, `adopted by 29 votes to 6, with 12 abstentions`; null where a text does not state all three. */
export function resultIn(text: string): { readonly adopted: boolean; readonly votes: Votes } | null {
  const match = RESULT.exec(text);
  if (match === null) return null;
  const [yes = 0, no = 0, abstentions = 0] = match
    .slice(2)
    .map((figure) => (/^no/i.test(figure) ? 0 : Number(figure)));
  return { adopted: /^adopted$/i.test(String(match[1])), votes: { for: yes, against: no, abstentions } };
}
