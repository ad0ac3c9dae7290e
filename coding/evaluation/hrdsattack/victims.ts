import type { Candidate, Features } from '../../linear.ts';
import type { Reading } from './reading.ts';
import { victimContext } from './victim-context.ts';
import { COMMUNITIES, ROLES, VICTIM_SETS } from './victim-words.ts';

/** Characters around a name that tell who somebody is. */
const WINDOW = 70;
const NEAREST = 120;
const MOST_MENTIONS = 12;

/**
 * Types that a named victim may have. The name is the task's input: it is looked up in the article and kept
 * nowhere, and no feature holds a word of it: words that are features are those in small letters.
 */
export function victimCandidates(reading: Reading, name: string): readonly Candidate<string>[] {
  const features = victimFeatures(reading, name);
  return VICTIM_SETS.map((value) => ({
    value,
    features: new Map([...features].map(([feature, on]) => [`${value}|${feature}`, on])),
  }));
}

function victimFeatures(reading: Reading, name: string): Features {
  const text = reading.lines.map((line) => line.text).join(' ');
  const places = [...occurrences(text, name), ...occurrences(text, name.split(' ').at(-1) ?? name)];
  const features = new Map<string, number>([
    ['bias', 1],
    ['found', occurrences(text, name).length > 0 ? 1 : 0],
    ['often', Math.min(1, places.length / 10)],
  ]);
  const first = occurrences(text, name)[0];
  if (first) addNearest(features, text, first);
  for (const [role, pattern] of ROLES) {
    addRole(features, role, pattern, { text, name, reading, seen: places.slice(0, MOST_MENTIONS) });
  }
  addCommunity(features, text);
  for (const [feature, on] of victimContext(reading, text, name)) features.set(feature, on);
  return new Map([...features].filter(([, on]) => on !== 0));
}

interface Mentions {
  readonly text: string;
  readonly name: string;
  readonly reading: Reading;
  readonly seen: readonly { readonly start: number; readonly end: number }[];
}

/** What a role's words around the mentions, in their sentences and in the whole article say. */
function addRole(features: Map<string, number>, role: string, pattern: RegExp, mentions: Mentions): void {
  const { text, name, reading, seen } = mentions;
  const told = (from: number, to: number) => has(pattern, text.slice(Math.max(0, from), to));
  const before = seen.filter(({ start }) => told(start - WINDOW, start)).length;
  const after = seen.filter(({ end }) => told(end, end + WINDOW)).length;
  const set = (feature: string, on: boolean | number) => features.set(`${feature}:${role}`, Number(on));
  set('before', before > 0);
  set('after', after > 0);
  set('share', seen.length === 0 ? 0 : (before + after) / (2 * seen.length));
  set(
    'adjacent',
    seen.some(({ start }) => told(start - 28, start)),
  );
  set(
    'apposed',
    seen.some(({ end }) => text.startsWith(',', end) && told(end, end + 50)),
  );
  set(
    'head',
    seen.some(({ start, end }) => has(pattern, listHead(text, start) + listTail(text, end))),
  );
  set(
    'sentence',
    reading.lines.some((line) => line.text.includes(name) && has(pattern, line.text)),
  );
  set('rate', Math.min(1, ((text.match(pattern)?.length ?? 0) * 1000) / Math.max(500, text.length) / 3));
  set('title', has(pattern, reading.article.title));
}

function addCommunity(features: Map<string, number>, text: string): void {
  const counts = COMMUNITIES.map(([role, pattern]) => [role, text.match(pattern)?.length ?? 0] as const);
  const most = Math.max(...counts.map(([, count]) => count));
  for (const [role, count] of counts) if (most > 1 && count === most) features.set(`top:${role}`, 1);
}

/** A part of a list of names: a capitalised word or what joins two. */
const IN_LIST = /^(?:\p{Lu}.*|and|y|al|de|bin|who|are|is|was|both|all|a|an|the|namely:?|including|[–-])$/u;

/** Words before the list of names that a name stands in: "detained seven defenders, A, B and C". */
function listHead(text: string, start: number): string {
  const words = text
    .slice(Math.max(0, start - 300), start)
    .trim()
    .split(/[ ,()]+/);
  while (IN_LIST.test(words.at(-1) ?? '')) words.pop();
  return words.slice(-6).join(' ');
}

/** Words after it: "A, B and C, who are trade unionists". */
function listTail(text: string, end: number): string {
  const words = text
    .slice(end, end + 300)
    .trim()
    .split(/[ ,()]+/);
  const first = words.findIndex((word) => word !== '' && !IN_LIST.test(word));
  return first < 0 ? '' : ` ${words.slice(first, first + 5).join(' ')}`;
}

/** The role named next to the first mention in full, before it and after it: there an article tells who somebody is. */
function addNearest(
  features: Map<string, number>,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const before = text.slice(Math.max(0, start - NEAREST), start);
  const after = text.slice(end, end + NEAREST);
  const ranked = ROLES.flatMap(([role, pattern]) => {
    const last = [...before.matchAll(pattern)].at(-1);
    const next = after.search(pattern);
    const distances = [...(last ? [before.length - last.index] : []), ...(next < 0 ? [] : [next + 15])];
    return distances.length === 0 ? [] : [{ role, distance: Math.min(...distances) }];
  }).sort((a, b) => a.distance - b.distance);
  if (ranked[0]) features.set(`nearest:${ranked[0].role}`, 1);
  if (ranked[1]) features.set(`second:${ranked[1].role}`, 1);
  if (ranked.length === 0) features.set('nearest:none', 1);
}

function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

function occurrences(text: string, name: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (name.length < 3) return found;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    found.push({ start: at, end: at + name.length });
  }
  return found;
}
