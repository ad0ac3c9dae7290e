import { COUNTRIES } from '../../schemas/countries.ts';
import { countryMentions } from '../../schemas/country-mentions.ts';

/** Kinds of authors by the words of a title, most particular first, and the prefix of their codes. */
const AUTHORS: readonly (readonly [RegExp, string])[] = [
  [/\bcommission of inquiry\s+on\s+(.+)/i, 'coi'],
  [/\bcommission on human rights in\s+(.+)/i, 'coi'],
  [/\bfact-finding mission\s+(?:on|in|to|for)\s+(.+)/i, 'ffm'],
  [/\bindependent investigative mechanism\s+for\s+(.+)/i, 'iim'],
  [
    /\bgroup of (?:independent |eminent )?(?:international )?(?:human rights )?experts\s+on\s+(.+)/i,
    'group-of-experts',
  ],
  [/\bspecial rapporteurs?\s+(?:on|in the field of)\s+(.+)/i, 'sr'],
  [/\bindependent expert\s+on\s+(.+)/i, 'ie'],
  [/\bworking group\s+on\s+(.+)/i, 'wg'],
  [/\bexpert mechanism\s+on\s+(.+)/i, 'em'],
];

const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Office of the )?(?:United Nations )?High Commissioner for Human Rights\b/i, 'ohchr'],
  [/\bSecretary-General\b/, 'secretary-general'],
  [/\bHuman Rights Council Advisory Committee\b/i, 'advisory-committee'],
];

/**
 * Code of who reports, from the words of a title: `coi-syria`, `sr-myanmar`, `sr-torture`, `ohchr`. null where the
 * title names nobody that is known.
 */
export function issuerOf(title: string): string | null {
  for (const [pattern, prefix] of AUTHORS) {
    const subject = pattern.exec(title)?.[1];
    const name = subject === undefined ? '' : nameOf(subject);
    if (name !== '') return `${prefix}-${name}`;
  }
  return OFFICES.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}

const NAMES: ReadonlyMap<string, string> = new Map(COUNTRIES.map(({ iso3, name }) => [iso3, name]));

/** The country that a mandate is about, or else the first words of its theme. */
function nameOf(subject: string): string {
  const isCountry = /^(?:the )?(?:human rights )?situation\b|^(?:the )?\p{Lu}/u.test(subject);
  const mentions = isCountry ? countryMentions(subject) : [];
  const country = NAMES.get((mentions.find(({ form }) => form === 'name') ?? mentions[0])?.iso3 ?? '');
  if (country !== undefined) return slug(country);
  const theme = subject
    .replace(/^(?:the )?(?:promotion and protection of |situation of )?(?:the )?/i, '')
    .split(/[,;.*]|\s(?:and|in|its|as|while|or)\s/)[0];
  return slug((theme ?? '').split(/\s+/).slice(0, 6).join(' '));
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
