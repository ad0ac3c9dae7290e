import { type LinearModel, scores } from './linear-model.ts';
import { policeBlocks } from './police-features.ts';
import { rowOf } from './rows.ts';

/** What police did, as IndiaPoliceEvents labels it: killed, arrested, failed to intervene, used force. */
export const POLICE_LABELS = ['KILL', 'ARREST', 'FAIL', 'FORCE'] as const;
export type PoliceLabel = (typeof POLICE_LABELS)[number];

/** Labels of each sentence of one document, the sentences in their order. */
export function policeActs(
  model: LinearModel,
  sentences: readonly string[],
): Readonly<Record<PoliceLabel, boolean>>[] {
  return policeBlocks(sentences).map((blocks) => {
    const sums = scores(model, rowOf(blocks, model.idf, model.bits));
    const said = (label: PoliceLabel) => {
      const at = model.labels.indexOf(label);
      return (sums[at] ?? Number.NEGATIVE_INFINITY) >= (model.thresholds[at] ?? 0);
    };
    return { KILL: said('KILL'), ARREST: said('ARREST'), FAIL: said('FAIL'), FORCE: said('FORCE') };
  });
}
