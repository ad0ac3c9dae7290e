/**
 * Invented sentences for reports of acts, by act. `{A}` and `{a}`: who did it; `{n}`: how many; `{who}`: to whom;
 * `{in}` and `{on}`: where and when. Groups are named by their kind alone and nobody has a name.
 */
export interface Phrases {
  readonly actors: readonly string[];
  readonly victims: readonly string[];
  /** Least and greatest number of people. */
  readonly count: readonly [number, number];
  readonly patterns: readonly string[];
}

const ARMED = ['an armed group', 'armed men', 'armed fighters'];
const STATE = ['security forces', 'soldiers', 'police officers'];

export const ACT_PHRASES = {
  killing: {
    actors: [...ARMED, 'soldiers'],
    victims: ['villagers', 'civilians', 'residents'],
    count: [3, 19],
    patterns: [
      '{A} killed {n} {who} {in} {on}',
      '{A} shot dead {n} {who} {in} {on}',
      'At a crossing {in} {on}, {a} shot and killed {n} {who}',
      'No fewer than {n} {who} were killed by {a} {in} {on}',
      '{n} {who} were gunned down by {a} on a path {in} {on}',
    ],
  },
  execution: {
    actors: ['soldiers', 'militia', 'armed men'],
    victims: ['men', 'villagers'],
    count: [2, 9],
    patterns: [
      '{A} summarily executed {n} {who} {in} {on}',
      'Outside a barracks {in} {on}, {n} {who} were executed by {a}',
    ],
  },
  arrest: {
    actors: STATE,
    victims: ['students', 'shopkeepers', 'teachers', 'worshippers'],
    count: [2, 24],
    patterns: [
      '{A} arbitrarily arrested {n} {who} {in} {on}',
      '{A} detained {n} {who} without charge {in} {on}',
      'After evening prayers {in} {on}, {a} arrested {n} {who} at their homes',
      '{n} {who} were taken into custody by {a} {in} {on}',
    ],
  },
  sentence: {
    actors: ['a court'],
    victims: ['bloggers', 'trade unionists', 'farmers'],
    count: [2, 9],
    patterns: ['{A} {in} sentenced {n} {who} to long prison terms {on}'],
  },
  torture: {
    actors: STATE,
    victims: ['detainees', 'prisoners'],
    count: [2, 6],
    patterns: [
      '{A} tortured {n} {who} at a camp {in} {on}',
      '{n} {who} were beaten by {a} in cells {in} {on}',
    ],
  },
  abduction: {
    actors: ARMED,
    victims: ['villagers', 'teachers', 'women'],
    count: [2, 14],
    patterns: ['{A} abducted {n} {who} on a road {in} {on}', '{n} {who} were kidnapped by {a} {in} {on}'],
  },
  rape: {
    actors: ['soldiers', 'armed men'],
    victims: ['women', 'women and girls'],
    count: [2, 7],
    patterns: ['{A} raped {n} {who} {in} {on}', '{n} {who} were sexually assaulted by {a} {in} {on}'],
  },
  displacement: {
    actors: ARMED,
    victims: ['people'],
    count: [1800, 42000],
    patterns: [
      '{A} burned granaries and forcibly displaced {n} {who} {in} {on}',
      'Raids by {a} displaced {n} {who} {in} {on}',
      '{n} {who} were forcibly displaced by {a} {in} {on}',
    ],
  },
  eviction: {
    actors: STATE,
    victims: ['herders', 'residents'],
    count: [120, 900],
    patterns: ['{A} evicted {n} {who} from a settlement {in} {on}'],
  },
  burning: {
    actors: ARMED,
    victims: ['residents'],
    count: [2, 9],
    patterns: ['{A} burned down dozens of houses {in} {on}', 'Dozens of homes were torched by {a} {in} {on}'],
  },
  recruitment: {
    actors: ARMED,
    victims: ['boys'],
    count: [3, 17],
    patterns: ['{A} recruited {n} {who} at gunpoint {in} {on}'],
  },
  biasAttack: {
    actors: ['a mob', 'masked men'],
    victims: ['families', 'shopkeepers'],
    count: [2, 9],
    patterns: [
      '{A} carried out xenophobic attacks on {n} {who} {in} {on}',
      '{n} {who} were attacked because of their religion by {a} {in} {on}',
    ],
  },
  conversion: {
    actors: ['local officials', 'police officers'],
    victims: ['villagers', 'pupils'],
    count: [5, 40],
    patterns: ['{A} forcibly converted {n} {who} {in} {on}'],
  },
  dispersal: {
    actors: ['police officers', 'security forces'],
    victims: ['demonstrators'],
    count: [2, 30],
    patterns: [
      '{A} violently dispersed a crowd of demonstrators {in} {on}',
      '{A} fired tear gas at a peaceful march {in} {on}',
    ],
  },
  mediaRaid: {
    actors: ['police officers', 'security agents'],
    victims: ['reporters'],
    count: [2, 5],
    patterns: [
      '{A} raided the offices of a newspaper {in} {on}',
      '{A} shut down a community radio station {in} {on}',
    ],
  },
  reprisal: {
    actors: ['security agents', 'police officers'],
    victims: ['activists'],
    count: [2, 8],
    patterns: [
      '{A} threatened activists and lawyers {in} {on}',
      'Security agents harassed human rights defenders {in} {on}',
    ],
  },
  battle: {
    actors: ['rebels'],
    victims: ['combatants', 'fighters'],
    count: [4, 26],
    patterns: [
      'Fighting between soldiers and rebels {in} left {n} {who} dead {on}',
      'Clashes between two columns of rebels {in} left {n} {who} dead {on}',
      '{n} {who} were killed on both sides of a battle {in} {on}',
    ],
  },
} as const satisfies Readonly<Record<string, Phrases>>;

export type Act = keyof typeof ACT_PHRASES;

/** Sentences that name acts and report no new event: a denial, a fear, law in general, a total, a finding of a pattern. */
export const NOT_AN_EVENT: readonly string[] = [
  'The government denied that soldiers had killed villagers {in} {on}.',
  'The interior ministry rejected reports that police had tortured detainees {in}.',
  'Residents {in} fear that villagers could be killed by armed men before the harvest.',
  'Aid agencies warned that thousands of people {in} could be forcibly displaced before the rains.',
  'The penal code prohibits torture and provides for compensation, lawyers {in} recalled at a seminar {on}.',
  'Everyone has the right to freedom from arbitrary arrest, the ombudsman {in} recalled {on}.',
  'A total of 140 people have been killed {in} since January 2023, according to monitors.',
  'Monitors {in} have documented 62 abductions so far this year.',
  'Parliament {in} {on} debated a bill to criminalise torture.',
];
