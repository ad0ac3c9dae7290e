import { TocsinError } from '../../../schemas/errors.ts';
import type { ClaimantClass } from './labels.ts';

/** The codebook's classes of who is quoted, with the codes of `asserted_by` in each. */
const CODES: Readonly<Partial<Record<ClaimantClass, string>>> = {
  state: 'prosecutors health_authorities police military government local_officials',
  court: 'court icc icj',
  un: 'un_body ohchr un_secretary_general un_experts un_inquiry unicef unhcr ocha who unrwa iom unama unami monusco unmiss minusca unitams hrmmu',
  ngo: 'icrc msf hrw amnesty cpj rsf_press acled sohr aapp local_ngo',
  witness_victim: 'witnesses families',
  expert: 'medical_sources experts individuals',
  media: 'media',
  opposition: 'opposition_party',
  unknown: 'unknown_source',
  armed_group: 'armed_group',
};

const classes = new Map(
  Object.entries(CODES).flatMap(([name, codes]) => codes.split(' ').map((code) => [code, name] as const)),
);

/** Class of a code of `asserted_by`. Throws on a code that has none: every code of the lexicon must have one. */
export function claimantClass(code: string): string {
  const name = classes.get(code);
  if (name === undefined) throw new TocsinError('internal', `claimant ${code} has no class of the codebook`);
  return name;
}
