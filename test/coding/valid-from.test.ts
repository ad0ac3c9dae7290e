import { describe, expect, it } from 'vitest';
import { code } from '../../coding/code.ts';
import { ACTORS } from '../../coding/lexicon/actors.ts';
import { CLAIMANTS } from '../../coding/lexicon/claimants.ts';
import { CLAIMANT_VALID_FROM, ORGANISATION_VALID_FROM } from '../../coding/lexicon/valid-from.ts';

function coded(body: string, published_on: string | null) {
  const about = { published_on, countries: [], issuer: 'hrw', title: null, language_code: 'en' };
  return code({ paragraph: '1', body, coded: true }, about)[0];
}

describe('a name that came up at a known time', () => {
  const attack = 'M23 rebels killed four villagers in Rutshuru.';
  const report = 'UNITAMS said that soldiers killed four villagers in Nyala.';

  it('is not known to a text of before', () => {
    expect(coded(attack, '2011-06-01')?.perpetrator_org).toBeNull();
    expect(coded(report, '2015-06-01')?.asserted_by).toBe('hrw');
  });

  it.each(['2024-06-01', null])('is known to a text of %s', (day) => {
    expect(coded(attack, day)?.perpetrator_org).toBe('m23');
    expect(coded(report, day)?.asserted_by).toBe('unitams');
  });

  it('belongs to a code of the lexicons', () => {
    const organisations = new Set(ACTORS.map(([, actor]) => actor.org));
    expect(Object.keys(ORGANISATION_VALID_FROM).filter((org) => !organisations.has(org))).toEqual([]);
    const claimants = new Set(CLAIMANTS.map(([, claimant]) => claimant));
    expect(Object.keys(CLAIMANT_VALID_FROM).filter((claimant) => !claimants.has(claimant))).toEqual([]);
  });
});
