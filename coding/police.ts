import type { LinearModel } from './models/linear-model.ts';
import { openModel } from './models/model-file.ts';
import { MODEL } from './models/police.model.ts';
import { type PoliceLabel, policeActsBy } from './models/police-acts.ts';

let model: LinearModel | undefined;

/** What police did in each sentence of one document, the sentences in their order. English. */
export function policeActs(sentences: readonly string[]): Readonly<Record<PoliceLabel, boolean>>[] {
  model ??= openModel(MODEL);
  return policeActsBy(model, sentences);
}

/** SHA-256 of the files that the classifier was trained on: figures on these say nothing. */
export const POLICE_TRAINED_ON: readonly string[] = MODEL.trainedOn;
