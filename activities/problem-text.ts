import { addressMayNamePerson } from '../coding/persons.ts';
import { sha256 } from '../schemas/ids.ts';

/** An address as a problem may show it: one that may carry a person's name is told apart by its hash alone. */
export function shownAddress(address: string): string {
  return addressMayNamePerson(address) ? `address withheld, sha256 ${sha256(address).slice(0, 16)}` : address;
}

/** A message without the address it speaks of, or the path of that, where it may carry a person's name. */
export function shownMessage(message: string, address: string): string {
  if (!addressMayNamePerson(address)) return message;
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  return message.replaceAll(address, '(address withheld)').replaceAll(path, '(withheld)');
}
