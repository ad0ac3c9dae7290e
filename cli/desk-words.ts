import { mayNamePerson } from '../coding/persons.ts';
import { TocsinError } from '../schemas/errors.ts';
import { HANDLE } from '../schemas/handle.ts';

/** Characters of a sentence that somebody at the desk says. */
const LONGEST = 300;

/** A handle that was given with a flag. Throws `usage` where it is none. */
export function handleOf(flag: string, value: string): string {
  if (HANDLE.test(value)) return value;
  throw new TocsinError(
    'usage',
    `${flag}: write a handle of 2 to 16 of a-z, 0-9 and -, beginning with a letter`,
  );
}

/** A sentence that was given with a flag, trimmed. Throws `usage` where it is too long, empty, or may name a person. */
export function sentenceOf(flag: string, value: string): string {
  const said = value.trim();
  if (said === '' || said.length > LONGEST)
    throw new TocsinError('usage', `${flag}: 1 to ${LONGEST} characters`);
  if (mayNamePerson(said)) {
    const message = `${flag} may name a person, and it is published: say it without the capitalised word`;
    throw new TocsinError('usage', message);
  }
  return said;
}
