import { addressMayNamePerson } from '../coding/persons.ts';
import { sha256 } from '../schemas/ids.ts';

/** Longest message and address in a problem; what is longer was written to be so. */
const LONGEST = 2000;

/** An address as a problem may show it: one that may carry a person's name, or is overlong, is told by its hash alone. */
export function shownAddress(address: string): string {
  const isShown = address.length <= LONGEST && !addressMayNamePerson(address);
  return isShown ? address : `address withheld, sha256 ${sha256(address).slice(0, 16)}`;
}

/** A message without the address it speaks of, or the path of that, where it may carry a person's name. */
export function shownMessage(message: string, address: string): string {
  const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  if (!addressMayNamePerson(address)) return short(message);
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  return short(message.replaceAll(address, '(address withheld)').replaceAll(path, '(withheld)'));
}
