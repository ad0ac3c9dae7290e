import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** A pattern of the code, and where it stands. */
export interface Pattern {
  readonly at: string;
  readonly regexp: RegExp;
}

const ROOT = join(import.meta.dirname, '../..');

/** Every pattern that is written down in the files below some folders. */
export function literalPatterns(folders: readonly string[], without: RegExp): Pattern[] {
  return folders
    .flatMap((folder) => filesBelow(join(ROOT, folder)))
    .filter((path) => !without.test(path))
    .flatMap(patternsIn);
}

/**
 * Runs `load` and gives every pattern that our own code composes meanwhile, by watching the constructor. Modules that
 * were loaded before show nothing.
 */
export async function composedPatterns(load: () => Promise<unknown>): Promise<Pattern[]> {
  const Original = RegExp;
  const found = new Map<string, Pattern>();
  const Watched = function watched(pattern: string | RegExp, flags?: string) {
    const regexp = new Original(pattern, flags);
    const frame = new Error('where').stack?.split('\n')[2] ?? '';
    const at = /\/((?:sources|coding|schemas|net)\/[^:)]+:\d+)/.exec(frame)?.[1];
    if (at !== undefined && !frame.includes('node_modules')) found.set(`${at} ${regexp}`, { at, regexp });
    return regexp;
  };
  Watched.prototype = Original.prototype;
  globalThis.RegExp = Object.assign(Watched, Original) as unknown as RegExpConstructor;
  try {
    await load();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith('.ts') ? [path] : [];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}

function patternsIn(path: string): Pattern[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ at: `${relative(ROOT, path)}:${line}`, regexp: new RegExp(source, flags) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Texts of about `length` characters that ask much of a pattern: each of its repetitions repeated, and then broken off. */
export function* attacksOn({ source }: RegExp, length: number): Generator<string> {
  const { repeats, letters } = samplesOf(source);
  const times = (text: string) => text.repeat(Math.ceil(length / Math.max(1, text.length)));
  const seen = new Set<string>();
  for (const { before, pump } of repeats) {
    for (const text of [`${before}${times(pump)}\u0001`, `${times(before + pump)}\u0001`]) {
      if (!seen.has(text)) yield text;
      seen.add(text);
    }
  }
  for (const letter of new Set([
    ...letters,
    ' ',
    '\n',
    'a',
    'A',
    '1',
    '.',
    ',',
    '(',
    '<',
    'a ',
    'A ',
    '1 ',
    '1.',
    'a, ',
  ])) {
    if (letter !== '') yield `${times(letter)}\u0001`;
  }
}

interface Samples {
  /** What stands before each repetition, and what it repeats. */
  readonly repeats: readonly { readonly before: string; readonly pump: string }[];
  readonly letters: ReadonlySet<string>;
}

/** A text that a pattern may match, made from left to right; the first of several alternatives is taken. */
function samplesOf(source: string): Samples {
  const repeats: { before: string; pump: string }[] = [];
  const letters = new Set<string>();
  let at = 0;
  /** Reads alternatives up to the end of the group; gives the sample of each. */
  const group = (before: string): string => {
    let first: string | null = null;
    let text = '';
    let last = '';
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        first ??= text;
        text = '';
        last = '';
        at += 1;
        continue;
      }
      const quantifier = /^(?:[*+]|\{\d+(,?)\d*\})\??|^\?/.exec(source.slice(at));
      if (quantifier !== null && last !== '') {
        at += quantifier[0].length;
        if (quantifier[0][0] !== '?')
          repeats.push({ before: before + text.slice(0, text.length - last.length), pump: last });
        continue;
      }
      last = atom(before + text);
      text += last;
    }
    return first ?? text;
  };
  const atom = (before: string): string => {
    const here = source[at] ?? '';
    if (here === '(') {
      const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at))?.[0] ?? '(';
      at += opening.length;
      const inside = group(before);
      at += 1;
      return opening.includes('!') || opening.includes('<=') || opening === '(?=' ? '' : inside;
    }
    if (here === '[') {
      const [whole = '['] = /^\[(?:\\.|[^\]\\])*\]/s.exec(source.slice(at)) ?? [];
      at += whole.length;
      return keep(whole.startsWith('[^') ? outside(whole) : inClass(whole.slice(1)));
    }
    if (here === '\\') {
      const [whole = '\\'] =
        /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|.)/s.exec(source.slice(at)) ??
        [];
      at += whole.length;
      return keep(escaped(whole));
    }
    at += 1;
    if (here === '^' || here === '$') return '';
    return keep(here === '.' ? 'x' : here);
  };
  const keep = (letter: string): string => {
    letters.add(letter);
    return letter;
  };
  group('');
  return { repeats, letters };
}

function inClass(inside: string): string {
  const [whole = 'a'] =
    /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)|^./s.exec(inside) ?? [];
  return whole.startsWith('\\') ? escaped(whole) : whole;
}

/** A sign that a negated class lets through. */
function outside(whole: string): string {
  const test = new RegExp(whole, 'u'.repeat(/\\[pP]/.test(whole) ? 1 : 0));
  return ['a', ' ', '1', 'A', '-', '\n', 'é'].find((sign) => test.test(sign)) ?? 'a';
}

const ESCAPES: Readonly<Record<string, string>> = {
  d: '1',
  D: 'a',
  w: 'a',
  W: ' ',
  s: ' ',
  S: 'a',
  n: '\n',
  r: '\r',
  t: '\t',
  b: '',
  B: '',
};

function escaped(whole: string): string {
  if (/^\\p\{(?:Lu|Lt)/.test(whole)) return 'A';
  if (/^\\p\{(?:L|Ll|Alpha)/.test(whole)) return 'a';
  if (/^\\p\{N/.test(whole)) return '1';
  if (/^\\[pP]/.test(whole)) return '-';
  if (/^\\[ux]/.test(whole))
    return String.fromCodePoint(Number.parseInt(whole.replace(/[^\da-fA-F]/g, ''), 16));
  return ESCAPES[whole[1] ?? ''] ?? whole[1] ?? '';
}
