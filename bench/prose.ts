/** Running text for the corpus: own sentences, built once from a seed and then only put together. */

const PEOPLE = ['Teachers', 'Farmers', 'Nurses', 'Traders', 'Drivers', 'Students', 'Judges', 'Engineers'];
const DOINGS = [
  'met in the hall of the district',
  'spoke about the price of seed and fuel',
  'walked for two hours to the nearest clinic',
  'asked the council for a timetable of repairs',
  'described the road as it was before the rains',
  'kept a record of visits in a school notebook',
  'compared the budget with that of the year before',
  'waited for an answer from the ministry',
];
const WHYS = [
  'because the bridge had been closed since the spring',
  'although the office opens only two mornings a week',
  'while the market went on in the next street',
  'so that the report could be ready before the session',
  'after the radio had announced a change of plan',
  'as their parents had done a generation earlier',
  'and nobody could say how long the supplies would last',
  'which the committee had discussed at its previous meeting',
];
const PLACES = ['Goma', 'Bor', 'Maroua', 'Mopti', 'Osh', 'Palma', 'Kunduz', 'Taiz', 'Mandera', 'Sittwe'];
const ACTS = [
  'Soldiers shot and killed {n} civilians in {p} on March {d}.',
  'Police officers arbitrarily arrested {n} students in {p} on March {d}.',
  'Armed men abducted {n} villagers near {p} on March {d}.',
  'An armed group burned down dozens of houses in {p} on March {d}.',
  'Detainees said that security forces had tortured {n} prisoners in {p} on March {d}.',
  'The fighting displaced {n} thousand people from villages around {p} on March {d}.',
  'The government denied that soldiers had killed villagers in {p} on March {d}.',
  'The authorities should investigate the killing of {n} civilians in {p}.',
];
/** Of a hundred sentences, how many name an act. */
const ACT_SHARE = 10;
const SENTENCES_A_PARAGRAPH = 5;
const POOL = 2000;

/** The same paragraphs for the same seed: about 85 words each, one sentence in ten naming an act. */
export function paragraphPool(seed: number): readonly string[] {
  const random = numbersFrom(seed);
  return Array.from({ length: POOL }, () =>
    Array.from({ length: SENTENCES_A_PARAGRAPH }, () =>
      random(100) < ACT_SHARE ? actSentence(random) : plainSentence(random),
    ).join(' '),
  );
}

/** A linear congruential generator (Numerical Recipes): whole numbers below a bound. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function plainSentence(random: (below: number) => number): string {
  const of = (list: readonly string[]) => list[random(list.length)] ?? '';
  return `${of(PEOPLE)} ${of(DOINGS)} ${of(WHYS)}.`;
}

function actSentence(random: (below: number) => number): string {
  const pattern = ACTS[random(ACTS.length)] ?? '';
  return pattern
    .replace('{n}', String(2 + random(40)))
    .replace('{p}', PLACES[random(PLACES.length)] ?? '')
    .replace('{d}', String(1 + random(28)));
}
