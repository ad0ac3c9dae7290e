// Makes coding/models/act-gate.model.ts again from the labelled training passages, and prints how acts are found on
// documents held out in turn:
//   npx tsx bench/train/act-gate.ts DATA-FOLDER
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTexts } from '../../cli/evaluation/labelled/found-texts.ts';
import { readLabels, readPassages } from '../../cli/evaluation/labelled/label-files.ts';
import { actCandidates } from '../../coding/candidates.ts';
import { type Label, familyOf as labelFamily } from '../../coding/evaluation/labelled/labels.ts';
import { gateFeatures, type Least, passingFamilies } from '../../coding/gate.ts';
import { familyOf } from '../../coding/gate-features.ts';
import { chancesOf, type Weights } from '../../coding/linear.ts';
import { foldsOf } from './folds.ts';
import { type Choice, trained } from './softmax.ts';

const FOLDS = 5;
const PENALTY = { ridge: 4, rounds: 120 };
/** Weights nearer to nothing are left out of the file. */
const LEAST_WEIGHT = 0.012;
const AS_GOOD = 0.005;
/** Least chances that are tried, for families that a rule names and for those of wider rules and words alone. */
const BY_RULE = Array.from({ length: 20 }, (_, i) => (i + 4) / 50);
const FURTHER = Array.from({ length: 20 }, (_, i) => (i + 12) / 50);

interface LabelledText {
  readonly label: Label;
  readonly document: string;
  readonly families: readonly string[];
  /** Families that a rule names. */
  readonly ruled: ReadonlySet<string>;
  /** The candidates of the passage, then "none of these". */
  readonly choice: Choice;
}

async function labelledTexts(data: string): Promise<readonly LabelledText[]> {
  const folder = join(import.meta.dirname, '../labelled/training');
  const { found } = await findTexts(data, await readPassages(join(folder, 'passages.jsonl')));
  const labels = await readLabels(join(folder, 'gold.jsonl'));
  return labels.flatMap((label) => {
    const text = found.get(label.id);
    return text ? [labelledText(label, `${text.from.file}#${text.from.record}`, text.text)] : [];
  });
}

function labelledText(label: Label, document: string, body: string): LabelledText {
  const passage = actCandidates(body);
  const { candidates } = passage;
  const families = candidates.map(({ trigger }) => familyOf(trigger));
  const wanted = labelFamily(label.act);
  const none = { value: null, features: new Map<string, number>() };
  const choice = {
    candidates: [...candidates.map((one) => ({ value: one, features: gateFeatures(one, passage) })), none],
    right: [...families.map((family) => family === wanted), label.act === 'none'],
  };
  const ruled = new Set(
    candidates.filter(({ source }) => source === 'rule').map(({ trigger }) => familyOf(trigger)),
  );
  return { label, document, families, ruled, choice };
}

function fitted(texts: readonly LabelledText[]): Weights {
  const choices = texts.map(({ choice }) => choice);
  return trained(
    choices.filter(({ candidates, right }) => candidates.length > 1 && right.some(Boolean)),
    PENALTY,
  );
}

/** Chances of the families of a passage. */
function sharesOf({ families, choice }: LabelledText, weights: Weights): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const chances = chancesOf(weights, choice.candidates);
  families.forEach((family, i) => {
    shares.set(family, (shares.get(family) ?? 0) + (chances[i] ?? 0));
  });
  return shares;
}

interface Figures {
  readonly least: Least;
  readonly precision: number;
  readonly f1: number;
}

/** Precision and micro-F1 of families as `tocsin evaluate labelled` counts them. */
function figuresOf(
  texts: readonly LabelledText[],
  shares: readonly ReadonlyMap<string, number>[],
  least: Least,
): Figures {
  let [right, extra, missed] = [0, 0, 0];
  texts.forEach(({ label, ruled }, i) => {
    const given = passingFamilies(shares[i] ?? new Map(), ruled, least);
    const wanted = label.act === 'none' ? null : labelFamily(label.act);
    if (wanted !== null && given.delete(wanted)) right += 1;
    else if (wanted !== null) missed += 1;
    if (!label.flags.includes('more')) extra += given.size;
  });
  return { least, precision: right / (right + extra), f1: (2 * right) / (2 * right + extra + missed) };
}

/** The most precise of those that are as good as the best: a row that is not there does less harm than a false one. */
function leastOf(texts: readonly LabelledText[], shares: readonly ReadonlyMap<string, number>[]): Figures {
  const pairs = BY_RULE.flatMap((byRule) => FURTHER.map((further) => ({ byRule, further })));
  const figures = pairs.map((least) => figuresOf(texts, shares, least));
  const best = Math.max(...figures.map(({ f1 }) => f1));
  const good = figures.filter(({ f1 }) => f1 >= best - AS_GOOD);
  return good.reduce((a, b) => (b.precision > a.precision ? b : a));
}

function modelText(weights: Weights, { byRule, further }: Least): string {
  const lines = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .map(([name, weight]) => `${name}\t${Math.round(weight * 1000)}`)
    .sort();
  const text = [`${byRule}\t${further}`, ...lines].join('\n').replace(/[\\`$]/g, '\\$&');
  return `/** Made by bench/train/act-gate.ts from the labelled training passages; do not edit. */\nexport const ACT_GATE = \`${text}\`;\n`;
}

const texts = await labelledTexts(process.argv[2] ?? '');
const folds = foldsOf(
  texts.map(({ document }) => document),
  FOLDS,
  1,
);
const models = Array.from({ length: FOLDS }, (_, fold) =>
  fitted(texts.filter((_text, i) => folds[i] !== fold)),
);
const shares = texts.map((text, i) => sharesOf(text, models[folds[i] ?? 0] ?? new Map()));
const { least, precision, f1 } = leastOf(texts, shares);
const text = modelText(fitted(texts), least);
writeFileSync(join(import.meta.dirname, '../../coding/models/act-gate.model.ts'), text);
process.stdout.write(
  `${texts.length} passages; families held out: micro F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)} at ${least.byRule} and ${least.further}; ${text.length} bytes\n`,
);
