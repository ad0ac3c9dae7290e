import { addressMayNamePerson, labelMayNamePerson } from '../coding/persons.ts';
import { TocsinError } from '../schemas/errors.ts';
import { sha256 } from '../schemas/ids.ts';

/** Longest message and address in a problem; what is longer was written to be so. */
const LONGEST = 2000;

/** An address as a problem may show it: one that may carry a person's name, or is overlong, is told by its hash alone. */
export function shownAddress(address: string): string {
  const isShown = address.length <= LONGEST && !addressMayNamePerson(address);
  return isShown ? address : `address withheld, ${hashOf(address)}`;
}

/**
 * A message as a log, a problem or Temporal may have it: without the address it speaks of, or the path of that, and
 * without the values that it quotes (`"…"`), where they may carry a person's name.
 */
export function shownMessage(message: string, address = ''): string {
  const shown = withoutAddress(message, address).replace(/"([^"]*)"/g, (quoted, value: string) =>
    valueMayNamePerson(value) ? `"withheld, ${hashOf(value)}"` : quoted,
  );
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}

/** An error about an address as Temporal may keep it: its message is shown as above, its cause is left out. */
export function shownError(error: TocsinError, address: string): TocsinError {
  const { code, retryAfterSeconds } = error;
  return new TocsinError(code, shownMessage(error.message, address), {
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  });
}

/** Where in a capture, or of which address, without a person's name. */
export function shownLocator(locator: string, address: string): string {
  if (valueMayNamePerson(locator)) return `withheld, ${hashOf(locator)}`;
  return withoutAddress(locator, address);
}

function withoutAddress(text: string, address: string): string {
  if (address === '' || !addressMayNamePerson(address)) return text;
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  return text.replaceAll(address, '(address withheld)').replaceAll(path, '(withheld)');
}

/** Of an address every word counts, since a slug has no capitals. */
function valueMayNamePerson(value: string): boolean {
  return /^[a-z]+:\/\//i.test(value) ? addressMayNamePerson(value) : labelMayNamePerson(value);
}

function hashOf(text: string): string {
  return `sha256 ${sha256(text).slice(0, 16)}`;
}
