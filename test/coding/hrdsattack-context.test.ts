import { describe, expect, it } from 'vitest';
import { readArticle } from '../../coding/evaluation/hrdsattack/reading.ts';
import { placeCandidates } from '../../coding/evaluation/hrdsattack/towns.ts';
import { unknownPlaces } from '../../coding/evaluation/hrdsattack/unknown-places.ts';
import { victimCandidates } from '../../coding/evaluation/hrdsattack/victims.ts';

const article = (name: string) => ({
  id: 1,
  title: `Reporter ${name} held for a second night`,
  publishedOn: '2021-03-04',
  paragraphs: [
    `Officers took ${name}, an editor of a weekly, from a house in the village of Ostravel on Tuesday.`,
    `Colleagues said ${name} had written about the harvest.`,
  ],
  victimNames: [name],
});

describe('places that no gazetteer has', () => {
  it.each([
    ['He fled to the village of Ostravel at night.', 'Ostravel', 'kind'],
    ['They were held in Ostravel district.', 'Ostravel', 'kind'],
    ['Two men were shot near Pont da Serra on Friday.', 'Pont da Serra', 'preposition'],
    ['She was seized at a hall, Ostravel, Enugu State.', 'Ostravel', 'enclosing'],
  ] as const)('%s', (text, name, by) => {
    expect(unknownPlaces(text)).toContainEqual(expect.objectContaining({ name, by }));
  });

  it.each(['It was agreed in Parliament.', 'He was freed in March.', 'She spoke at the Human Rights Day.'])(
    'has none in: %s',
    (text) => expect(unknownPlaces(text)).toEqual([]),
  );

  it('may be the place of an article', () => {
    const values = placeCandidates(readArticle(article('Oduya Brenn')), 'city', null).map((c) => c.value);
    expect(values).toContain('Ostravel');
    expect(values).toContain(null);
  });
});

describe('features of a victim', () => {
  const featuresOf = (name: string) => victimCandidates(readArticle(article(name)), name);

  it('are the same whatever the victim is called', () => {
    expect(featuresOf('Oduya Brenn')).toEqual(featuresOf('Marit Salko'));
  });

  it('hold the words beside the name', () => {
    const names = featuresOf('Oduya Brenn').flatMap(({ features }) => [...features.keys()]);
    expect(names).toContain('journalist|near:>editor');
    expect(names).toContain('journalist|told:written');
    expect(names).toContain('journalist|inTitle&title:press');
  });
});
