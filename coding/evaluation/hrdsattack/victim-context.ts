import type { Reading } from './reading.ts';
import { COMMUNITIES } from './victim-words.ts';

/** Weight of all words of one kind together, beside the roles' weights of 1. */
const WORDS_WEIGHT = 3.5;
const NEAR = 70;
const NEAR_WORDS = 5;
const MOST_MENTIONS = 15;
/** A shorter part of a name is mostly another word. */
const LEAST_OF_PART = 4;
const MAIN_MENTIONS = 4;
const EMPTY = new Set(
  'the and for with from was were been has have had that its his her their she they this which who said'.split(
    ' ',
  ),
);
const TOPICS: readonly (readonly [string, RegExp])[] = [
  [
    'dissent',
    /\b(?:dissident|critics?\b|outspoken|pro-democracy|feminist|environmental|indigenous|whistle-?blow|political prisoner|prisoners? of conscience|activis|campaign|advoca)/gi,
  ],
  [
    'press freedom',
    /\b(?:press freedom|media freedom|free speech|freedom of (?:expression|speech|the press)|reporters without borders|committee to protect journalists)\b/gi,
  ],
  [
    'crime',
    /\b(?:kidnapp|abduct|ransom|robb|rape|migrant|refugee|soldier|villag|passenger|school|tourist)/gi,
  ],
];

/** What surrounds a victim's mentions in any words, and how central the victim is to what the article is about. */
export function victimContext(reading: Reading, text: string, name: string): [string, number][] {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const keys = text.includes(name) ? [name, last] : [last, ...name.split(' ')];
  const known = [...new Set(keys)].filter((key) => key.length >= LEAST_OF_PART);
  const told = reading.lines.filter((line) => known.some((key) => line.text.includes(key)));
  return [
    ...weighed('near', nearWords(text, known)),
    ...weighed('told', new Set(told.flatMap((line) => smallWords(line.text)))),
    ...centrality(reading, text, last),
    ...topics(text),
  ];
}

/** Words in small letters alone, so that no name is among them, cut to seven letters. */
function smallWords(text: string): string[] {
  return (text.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}'’-]{2,}/gu) ?? [])
    .filter((word) => !EMPTY.has(word))
    .map((word) => word.slice(0, 7));
}

function nearWords(text: string, keys: readonly string[]): ReadonlySet<string> {
  const seen: number[] = [];
  const words = new Set<string>();
  for (const key of keys) {
    for (let at = text.indexOf(key); at >= 0 && seen.length < MOST_MENTIONS; at = text.indexOf(key, at + 1)) {
      if (seen.some((other) => Math.abs(other - at) < NEAR / 2)) continue;
      seen.push(at);
      const before = smallWords(text.slice(Math.max(0, at - NEAR), at)).slice(-NEAR_WORDS);
      const after = smallWords(text.slice(at + key.length, at + key.length + NEAR)).slice(0, NEAR_WORDS);
      for (const word of before) words.add(`<${word}`);
      for (const word of after) words.add(`>${word}`);
    }
  }
  return words;
}

function weighed(kind: string, words: ReadonlySet<string>): [string, number][] {
  const weight = WORDS_WEIGHT / Math.sqrt(Math.max(1, words.size));
  return [...words].map((word) => [`${kind}:${word}`, weight]);
}

/** An article about the press mostly means the press by the victim it is about. */
function centrality(reading: Reading, text: string, last: string): [string, number][] {
  const { article, lines } = reading;
  const standing: [string, boolean][] = [
    ['inTitle', article.title.includes(last)],
    ['inLead', lines.slice(0, 4).some((line) => line.text.includes(last))],
    ['isMain', text.split(last).length > MAIN_MENTIONS],
    ['isAlone', article.victimNames.length === 1],
  ];
  const on = standing.filter(([, is]) => is).map(([name]) => name);
  const counts = COMMUNITIES.map(([role, pattern]) => [role, text.match(pattern)?.length ?? 0] as const);
  const most = Math.max(2, ...counts.map(([, count]) => count));
  const top = counts.filter(([, count]) => count === most).map(([role]) => role);
  const titled = COMMUNITIES.filter(([, pattern]) => article.title.search(pattern) >= 0).map(
    ([role]) => role,
  );
  const names = [
    ...on,
    ...top.flatMap((role) => on.map((name) => `${name}&top:${role}`)),
    ...titled.flatMap((role) => on.map((name) => `${name}&title:${role}`)),
  ];
  return [
    ...names.map((name): [string, number] => [name, 1]),
    ['many', Math.min(1, article.victimNames.length / 6)],
  ];
}

function topics(text: string): [string, number][] {
  return TOPICS.flatMap(([topic, pattern]): [string, number][] => {
    const count = text.match(pattern)?.length ?? 0;
    const rate = Math.min(1, (count * 1000) / Math.max(1000, text.length));
    return [
      [`topic:${topic}`, rate],
      [`hasTopic:${topic}`, count > 1 ? 1 : 0],
    ];
  });
}
