import { readRecommendations } from '../../cli/evaluation/upr-info.ts';
import { grouped } from '../../coding/evaluation/groups.ts';
import { printTable } from '../table.ts';

/**
 * How far UPR Info's coders agree with themselves on repeated texts (letters and digits alone compared):
 * `npx tsx bench/train/agreement.ts FILE...`. `most frequent label` is the best any reader of the text could do on them.
 */
const read = await Promise.all(process.argv.slice(2).map((path) => readRecommendations(path)));
const rows = read.flatMap(({ recommendations }) => recommendations);
const MEASURES = {
  'action category': rows.map(({ text, action }) => ({ text, label: action })),
  'set of issues': rows.map(({ text, themes }) => ({ text, label: themes?.toSorted().join() ?? null })),
};
printTable(
  'Labels of repeated texts',
  Object.entries(MEASURES).map(([measure, items]) => ({ measure, ...agreement(items) })),
);

function agreement(items: readonly { readonly text: string; readonly label: string | null }[]) {
  const labelled = items.filter(({ label }) => label !== null);
  const groups = grouped(labelled, ({ text }) => plain(text)).filter((g) => g.length > 1);
  const repeated = groups.reduce((sum, group) => sum + group.length, 0);
  const alike = groups.reduce((sum, group) => sum + mostFrequent(group.map(({ label }) => label)), 0);
  return {
    ...{ recommendations: labelled.length, repeated, 'most frequent label': alike },
    share: (alike / repeated).toFixed(4),
  };
}

function mostFrequent(labels: readonly (string | null)[]): number {
  return Math.max(...grouped(labels, (label) => label ?? '').map((same) => same.length));
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join(' ');
}
