import type { Measured } from '../backtest/measures.ts';
import { between, decimals } from './markdown.ts';
import { answerOf } from './measures.ts';

/** One thing that was found: whether it meets what was asked, and the sentence with its figures. */
export interface Finding {
  readonly met: boolean;
  readonly text: string;
}

/** Findings as two lists, what falls short first. */
export function findingsSection(findings: readonly Finding[]): string[] {
  const of = (met: boolean) => findings.filter((one) => one.met === met).map(({ text }) => `- ${text}`);
  return [
    '## What falls short, or cannot be told',
    '',
    ...(of(false).length === 0 ? ['Nothing that was measured.'] : of(false)),
    '',
    '## What holds',
    '',
    ...(of(true).length === 0 ? ['Nothing that was measured.'] : of(true)),
    '',
  ];
}

/** How the first score stands to the reference: the answer first, then the figures. */
export function comparison(horizon: string, measures: readonly Measured[], onsets: number): Finding {
  const [score, reference] = measures;
  const difference = score?.difference?.auc;
  if (!score || !reference || !difference || onsets === 0)
    return {
      met: false,
      text: `${horizon}: no onset in the years that are scored, so nothing can be compared.`,
    };
  const answer = answerOf(difference);
  const words =
    answer === 'not distinguishable'
      ? 'Not distinguishable from'
      : `${answer === 'higher' ? 'Higher' : 'Lower'} than`;
  return {
    met: answer === 'higher',
    text: `${words} the forecasts of the ${reference.name} (${horizon}, ${onsets} onsets): the AUC of the ${score.name} less theirs is ${decimals(difference.value)} (95 % ${between(difference.interval)}); its own is ${decimals(score.auc)}, theirs ${decimals(reference.auc)}.`,
  };
}
