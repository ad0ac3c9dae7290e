/** Texts of generated annotations: own sentences, in the register and the lengths of the index, from a number source. */

const WHO = ['The Committee', 'The Special Rapporteur', 'The Working Group', 'The Independent Expert'];
const FEELS = [
  'is concerned about',
  'notes with regret',
  'remains deeply troubled by',
  'takes note of the information given on',
  'observes that little has changed in respect of',
  'is alarmed at reports of',
];
const WHAT = [
  'the length of pretrial detention in the prisons of {p}',
  'the low number of judges and prosecutors who work in {p}',
  'the {n} complaints of ill-treatment in police custody that were filed in {p}',
  'the absence of a register of persons deprived of their liberty in {p}',
  'the small share of the budget ({n} per cent) that reaches rural schools around {p}',
  'evictions that left some {n} families near {p} without shelter',
  'the persistence of early and forced marriage among girls in the province of {p}',
  'the conditions in which {n} asylum seekers are held at the border post of {p}',
  'the lack of interpreters for speakers of minority languages before the courts of {p}',
  'threats against trade unionists and journalists in {p}',
];
const HOW = [
  'despite the adoption of a national plan of action in {y}',
  'in particular where victims have no access to legal aid',
  'although the State party had accepted the same recommendation in {y}',
  'and at the absence of disaggregated data since {y}',
  'which falls heaviest on women, children and persons with disabilities',
  'even though the law of {y} provides for an independent inquiry',
];
const EVENTS = [
  'In {m} {y}, soldiers shot and killed {n} civilians in {p}.',
  'Police officers arbitrarily arrested {n} students in {p} in {m} {y}.',
  'Armed men abducted {n} villagers near {p} in {m} {y}.',
  'It was reported that prison guards had tortured {n} detainees in {p} in {m} {y}.',
];
const DO = [
  'Ratify the Optional Protocol on {t} and bring domestic law into line with it by {y}',
  'Investigate promptly and impartially all allegations concerning {t} and publish the findings',
  'Strengthen the mandate and the budget of the national institution in the field of {t}',
  'Adopt the comprehensive bill on {t} that has been pending since {y}',
  'Continue its efforts in the area of {t}, with technical assistance where that is needed',
  'Take further measures so that {t} are protected in law and in practice, also in {p}',
  'Train judges, prosecutors and police officers of {p} in the standards on {t}',
];
const TOPICS = [
  'the rights of the child',
  'the prevention of torture',
  'freedom of expression',
  'the rights of persons with disabilities',
  'gender-based violence',
  'the rights of migrant workers',
  'access to water and sanitation',
  'trafficking in persons',
];
const STEMS = [
  'Ama',
  'Bel',
  'Cor',
  'Dun',
  'Eri',
  'Far',
  'Gol',
  'Har',
  'Ist',
  'Jur',
  'Kal',
  'Lom',
  'Mar',
  'Nor',
];
const ENDS = [
  'abad',
  'bury',
  'dorp',
  'ganj',
  'grad',
  'holm',
  'kent',
  'mbe',
  'polis',
  'stan',
  'tala',
  'ville',
];
const MONTHS = ['January', 'March', 'April', 'June', 'July', 'September', 'October', 'December'];

export type Random = (below: number) => number;

/** One value of a list. */
export function oneOf<T>(list: readonly [T, ...T[]] | readonly T[], random: Random): T {
  return list[random(list.length)] as T;
}

/** A numbered paragraph of observations, about `length` characters; one sentence in twelve tells of an event. */
export function observation(random: Random, length: number): string {
  const sentences: string[] = [];
  for (let size = 0; size < length; size += sentences.at(-1)?.length ?? 0) {
    const event = random(12) === 0;
    const template = event
      ? oneOf(EVENTS, random)
      : `${oneOf(WHO, random)} ${oneOf(FEELS, random)} ${oneOf(WHAT, random)}, ${oneOf(HOW, random)}.`;
    sentences.push(filled(template, random));
  }
  return `${1 + random(90)}.${sentences.join(' ')} `;
}

/** What a State or a committee asks for: paragraphs (a), (b) … of about `length` characters in all. */
export function recommendation(random: Random, length: number): string {
  const items: string[] = [];
  for (let size = 0; size < length; size += items.at(-1)?.length ?? 0) {
    items.push(filled(oneOf(DO, random), random));
  }
  if (items.length === 1) return `${100 + random(60)}.${1 + random(250)} ${items[0]};`;
  const listed = items.map((item, index) => `<br>(${String.fromCharCode(97 + (index % 26))}) ${item};`);
  return `${1 + random(90)}.${oneOf(WHO, random)} recommends that the State party:${listed.join('')}`;
}

function filled(template: string, random: Random): string {
  return template.replace(/\{([pnymt])\}/g, (_, key: string) => {
    if (key === 'p') return oneOf(STEMS, random) + oneOf(ENDS, random);
    if (key === 'n') return String(2 + random(96));
    if (key === 'y') return String(2006 + random(20));
    return key === 'm' ? oneOf(MONTHS, random) : oneOf(TOPICS, random);
  });
}
