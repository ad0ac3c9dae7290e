import { ACT_CODES } from '../schemas/acts.ts';
import { COUNTRIES } from '../schemas/countries.ts';
import { TocsinError } from '../schemas/errors.ts';
import { idOf } from '../schemas/ids.ts';
import type { Row } from '../schemas/table.ts';
import type { correctionFacts } from '../schemas/tables/corrections.ts';
import type { CORRECTION_KINDS } from '../schemas/vocabularies.ts';
import { handleOf, sentenceOf } from './desk-words.ts';

export type Correction = Row<typeof correctionFacts>;

/** What `tocsin corrections add` was given. */
export interface CorrectionFlags {
  readonly kind: (typeof CORRECTION_KINDS)[number];
  readonly country?: string;
  readonly act?: string;
  readonly of?: string;
  readonly by: string;
  readonly reason: string;
}

/** The flag that a kind needs; the others may not be given with it. */
const NEEDS = {
  wrong_country: 'country',
  not_an_event: null,
  duplicate: 'of',
  wrong_act: 'act',
} as const;

/** The row of a correction said at `corrected_at`. Throws `usage` where a flag is missing, out of place or faulty. */
export function correctionOf(indicator_id: string, flags: CorrectionFlags, corrected_at: string): Correction {
  const { kind, country, act, of, by, reason } = flags;
  for (const flag of ['country', 'act', 'of'] as const) {
    if ((flags[flag] !== undefined) !== (NEEDS[kind] === flag))
      refuse(`--kind ${kind} ${NEEDS[kind] === flag ? 'needs' : 'takes no'} --${flag}`);
  }
  if (country !== undefined && !COUNTRIES.some((c) => c.iso3 === country))
    refuse(`--country ${country}: write an ISO 3166-1 alpha-3 code`);
  if (of === indicator_id) refuse('--of names the row itself');
  handleOf('--by', by);
  const said = sentenceOf('--reason', reason);
  const act_code = act === undefined ? null : actOf(act);
  const fields = [indicator_id, kind, country ?? null, act_code, of ?? null, by, said] as const;
  return {
    correction_id: idOf(...fields),
    indicator_id,
    kind,
    country_iso3: country ?? null,
    act_code,
    duplicate_of: of ?? null,
    corrected_by: by,
    reason: said,
    corrected_at,
  };
}

function actOf(act: string): string {
  return ACT_CODES.find((code) => code === act) ?? refuse(`--act ${act}: no such act; see the typology`);
}

function refuse(message: string): never {
  throw new TocsinError('usage', message);
}
