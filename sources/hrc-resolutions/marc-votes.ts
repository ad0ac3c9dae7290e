import { countryOf } from '../../schemas/countries.ts';
import type { Problem } from '../../schemas/flow.ts';
import { incomplete } from '../problems.ts';
import { type MarcRecord, textOf } from './marcxml.ts';
import { type Called, type RollCall, rollCallOf, type Votes } from './roll-call.ts';

/** Votes by the letters of field 967. A State that was called and cast none has no letter, or X. */
const VOTES: ReadonlyMap<string, Called['vote']> = new Map([
  ['Y', 'yes'],
  ['N', 'no'],
  ['A', 'abstain'],
  ['X', 'absent'],
  ['', 'absent'],
]);

/**
 * Vote totals of a record: field 996 in numbers ($b yes, $c no, $d abstaining), or in words (`Adopted 29-6-12, 83rd
 * meeting`). Null where it has none; what cannot be is NULL with a problem.
 */
export function* totalsOf(
  record: MarcRecord,
  members: number,
  locator: string,
): Generator<Problem, Votes | null> {
  const numbers = ['b', 'c', 'd'].map((code) => textOf(record, '996', code));
  const words = /\b(\d{1,3})-(\d{1,3})-(\d{1,3})\b/.exec(textOf(record, '996', 'a') ?? '');
  const inWords = words?.slice(1) ?? null;
  const inNumbers = numbers.every((text) => text === null) ? null : numbers.map((text) => text ?? '');
  const cells = inNumbers ?? inWords;
  if (cells === null) return null;
  if (inNumbers !== null && inWords !== null && inNumbers.join('-') !== inWords.join('-')) {
    const message = `field 996 says ${inWords.join('-')} in words and other figures in numbers; the numbers are kept`;
    yield incomplete('votes_contradict', message, locator);
  }
  const [yes = Number.NaN, no = Number.NaN, abstain = Number.NaN] = cells.map((text) =>
    /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN,
  );
  if (yes + no + abstain <= members) return { for: yes, against: no, abstentions: abstain };
  const message = `votes "${cells.join('-').slice(0, 40)}" are impossible in a body of ${members}; all three are NULL`;
  yield incomplete('impossible_votes', message, locator);
  return null;
}

/** Who voted how: one field 967 for each State called, $c or $b its code, $e its name, $d its vote. */
export function* marcRollCall(
  record: MarcRecord,
  totals: Votes | null,
  members: number,
  locator: string,
): Generator<Problem, RollCall> {
  const called: Called[] = [];
  for (const { tag, subfields } of record.fields) {
    if (tag !== '967') continue;
    const part = new Map(subfields);
    const vote = VOTES.get(part.get('d') ?? '');
    if (vote === undefined) {
      const message = `vote "${(part.get('d') ?? '').slice(0, 20)}" has no mapping; left out of the roll call`;
      yield incomplete('unknown_vote', message, locator);
      continue;
    }
    const byCode = countryOf(part.get('c') ?? part.get('b') ?? '');
    const byName = countryOf(part.get('e') ?? '');
    // A code and a name of two States: neither is believed.
    const agree = byCode === undefined || byName === undefined || byCode === byName;
    called.push({ iso3: agree ? (byCode ?? byName) : undefined, vote });
  }
  return yield* rollCallOf(called, totals, members, locator);
}
