import { describe, expect, it } from 'vitest';
import { SITUATIONS, situationOf } from '../../sources/crisiswatch/situations.ts';

/** Entries on a dispute, a region or several countries; the others stand for one country each. */
const SEVERAL =
  'amazon china-japan china-u-s india-pakistan-kashmir korean-peninsula nile-waters south-china-sea taiwan-strait';

/** The slugs of the page of February 2026. */
const SLUGS = (
  'amazon benin burkina-faso burundi cameroon central-african-republic chad c-te-d-ivoire democratic-republic-of-congo ' +
  'eritrea ethiopia guinea guinea-bissau kenya mali mozambique niger nigeria nile-waters rwanda sierra-leone somalia ' +
  'somaliland south-africa south-sudan sudan tanzania uganda zimbabwe afghanistan bangladesh china-u-s china-japan india ' +
  'india-pakistan-kashmir indonesia korean-peninsula myanmar pakistan philippines south-china-sea sri-lanka ' +
  'taiwan-strait thailand armenia azerbaijan belarus bosnia-and-herzegovina cyprus georgia kosovo kyrgyzstan ' +
  'russia-internal tajikistan t-rkiye ukraine uzbekistan colombia cuba ecuador el-salvador guatemala haiti mexico ' +
  'nicaragua venezuela algeria egypt iran iraq israel-palestine lebanon libya saudi-arabia syria tunisia western-sahara ' +
  'yemen'
).split(' ');

describe('situations of CrisisWatch', () => {
  it('are all known', () => {
    expect(SLUGS).toHaveLength(78);
    expect(SLUGS.filter((slug) => situationOf(slug) === undefined)).toEqual([]);
    expect(situationOf('atlantis')).toBeUndefined();
  });

  it('make the panel where they have an entry of their own', () => {
    const own = SLUGS.filter((slug) => !SEVERAL.split(' ').includes(slug)).flatMap(
      (slug) => situationOf(slug) ?? [],
    );
    expect([...SITUATIONS].sort()).toEqual([...new Set(own)].sort());
  });
});
