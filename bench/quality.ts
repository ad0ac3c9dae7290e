import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../sql/statements.ts';
import { type Cell, markdownTable } from './quality-table.ts';

/**
 * Prints docs/coding-quality.md: what `tocsin evaluate` says of each labelled set under a data folder, beside the best
 * known figures. `node dist/bench/quality.js DATA [--held] > docs/coding-quality.md`; `--held` opens the held part of
 * the labelled set, which is done once.
 */
const [data = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const held = process.argv.includes('--held');

interface Labelled {
  readonly measures: readonly {
    readonly name: string;
    readonly n: number;
    readonly figure: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly kappa: number | null;
    readonly note: string | null;
  }[];
}
interface Hrdsattack {
  readonly articles: number;
  readonly measures: readonly {
    readonly name: string;
    readonly right: number;
    readonly labelled: number;
    readonly figure: number | null;
    readonly interval: { readonly low: number; readonly high: number } | null;
    readonly bestKnown: string;
  }[];
}
interface Recommendations {
  readonly tables: readonly { readonly rows: readonly Readonly<Record<string, Cell>>[] }[];
}

/** The answer of `tocsin evaluate … --json`. */
function evaluate<T>(...words: readonly string[]): T {
  const main = join(packageRoot(), 'dist', 'cli', 'main.js');
  const answer = execFileSync(process.execPath, [main, 'evaluate', ...words, '--json', '--quiet'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(answer) as T;
}

const digits = (value: number | null) => (value === null ? '-' : value.toFixed(3));
const range = (low: number | null | undefined, high: number | null | undefined) =>
  low == null || high == null ? '-' : `${digits(low)}-${digits(high)}`;

function labelledSection(title: string, flags: readonly string[]): string {
  const { measures } = evaluate<Labelled>('labelled', data, ...flags);
  const rows = measures.map((m) => [
    m.name,
    m.n,
    digits(m.figure),
    range(m.low, m.high),
    digits(m.kappa),
    m.note ?? '',
  ]);
  return `## ${title}\n\n${markdownTable(['measure', 'n', 'figure', '95 %', 'κ', 'note'], rows)}`;
}

function hrdsattackSection(): string {
  const { articles, measures } = evaluate<Hrdsattack>('hrdsattack', join(data, 'hrdsattack', 'dev.json'));
  const rows = measures.map((m) => [
    m.name,
    `${m.right} of ${m.labelled}`,
    digits(m.figure),
    range(m.interval?.low, m.interval?.high),
    m.bestKnown,
  ]);
  return `## HRDsAttack, ${articles} development articles\n\n${markdownTable(['measure', 'right', 'figure', '95 %', 'best known'], rows)}`;
}

function recommendationsSection(): string {
  const file = join(data, 'upr-info', '10-13.csv');
  const [overall] = evaluate<Recommendations>('upr-info', file).tables;
  const rows = (overall?.rows ?? []).map((row) => Object.values(row));
  const columns = Object.keys(overall?.rows[0] ?? {});
  return `## Recommendations of the review, sessions 10 to 13\n\n${markdownTable(columns, rows)}`;
}

const INTRODUCTION = `# Coding quality

Made by \`npm run build && node dist/bench/quality.js DATA${held ? ' --held' : ''}\`, where DATA holds the sets under their names. Intervals are
95 %, by bootstrap over documents. κ is Cohen's, between two annotators who did not see each other's labels. The two annotators,
and the third who decided between them, were language models working from [the codebook](codebook.md), not people: read the
figures against them as agreement with careful readers, not with the field. How each figure is matched stands in the codebook.
What the trained classifiers reach, and on which rows that was measured, stands in [classifiers](classifiers.md).`;

const sections = [
  INTRODUCTION,
  labelledSection('The labelled set, open part', []),
  ...(held ? [labelledSection('The labelled set, held part, opened once', ['--held'])] : []),
  hrdsattackSection(),
  recommendationsSection(),
  readFileSync(join(packageRoot(), 'bench', 'quality-notes.md'), 'utf8').trim(),
];
process.stdout.write(`${sections.join('\n\n')}\n`);
