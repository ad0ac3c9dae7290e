import type { Weights } from '../../linear.ts';

/** What the training rows taught: weights by task, and the least chance of an answer by what may be left empty. */
export interface Model {
  readonly weights: ReadonlyMap<string, Weights>;
  readonly least: ReadonlyMap<string, number>;
}

/**
 * The model of a text as `bench/train/hrdsattack.ts` writes it: `[task] least` begins a task, then a feature and
 * its weight on each line, with a tab between.
 */
export function modelOf(text: string): Model {
  const weights = new Map<string, Map<string, number>>();
  const least = new Map<string, number>();
  let task = new Map<string, number>();
  for (const line of text.split('\n')) {
    const head = /^\[(.+)\] ([\d.]+)$/.exec(line);
    if (head) {
      task = new Map();
      weights.set(head[1] ?? '', task);
      least.set(head[1] ?? '', Number(head[2]));
    } else if (line !== '') {
      const tab = line.lastIndexOf('\t');
      task.set(line.slice(0, tab), Number(line.slice(tab + 1)));
    }
  }
  return { weights, least };
}

/** The text of a model; weights that round to nothing are left out. */
export function modelText({ weights, least }: Model): string {
  return [...weights]
    .map(([task, features]) => {
      const lines = [...features]
        .map(([name, weight]) => [name, Number(weight.toFixed(3))] as const)
        .filter(([, weight]) => weight !== 0)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, weight]) => `${name}\t${weight}`);
      return [`[${task}] ${Number((least.get(task) ?? 0).toFixed(3))}`, ...lines].join('\n');
    })
    .join('\n');
}
