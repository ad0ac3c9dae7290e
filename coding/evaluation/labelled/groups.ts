import { TocsinError } from '../../../schemas/errors.ts';
import { PEOPLES } from '../../lexicon/peoples.ts';

/** Codes of `victim_group` that the codebook calls otherwise. It has no class for clergy. */
const RENAMED: Readonly<Record<string, string>> = {
  civilians: 'general',
  religious_leaders: 'general',
  girls: 'children',
  journalists: 'media',
  human_rights_defenders: 'hr_defenders',
  lawyers_judges: 'judges_lawyers',
  detainees: 'deprived_of_liberty',
  aid_workers: 'humanitarian_staff',
  combatants: 'military',
};
const SAME = new Set(
  (
    'children women idps refugees migrants medical_staff educational_staff peacekeepers protesters opposition minorities ' +
    'indigenous lgbti persons_with_disabilities stateless students public_officials trade_unionists older_persons poor'
  ).split(' '),
);
/**
 * The codebook's words for `victim_group` (codes joined by ;): `general` where it says nothing more special. Throws
 * on a code that has no word: every code of the lexicon must have one.
 */
export function groupsOf(victimGroup: string | null): string[] {
  const words = (victimGroup ?? '').split(';').filter(Boolean).map(wordOf);
  const special = words.filter((word) => word !== 'general');
  return special.length === 0 ? ['general'] : special;
}

function wordOf(code: string): string {
  const renamed = RENAMED[code];
  if (renamed !== undefined) return renamed;
  if (SAME.has(code)) return code;
  if (PEOPLES.has(code)) return `minorities:${code.replaceAll('_', '-')}`;
  throw new TocsinError('internal', `victim group ${code} has no word of the codebook`);
}
