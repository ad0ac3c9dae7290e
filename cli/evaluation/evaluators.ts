import { policeMeasures } from '../../coding/evaluation/police.ts';
import { recommendationMeasures } from '../../coding/evaluation/recommendations.ts';
import type { MeasureTable } from '../../coding/evaluation/table.ts';
import { readPoliceDocuments } from './india-police-events.ts';
import type { LabelledFile } from './labelled-csv.ts';
import { readRecommendations } from './upr-info.ts';

/** What an evaluation of one labelled set says. */
interface Evaluation {
  readonly tables: readonly MeasureTable[];
  /** One per row of the set, in its order, in the set's own label words. */
  readonly predictions: readonly { readonly id: string; readonly predicted: unknown }[];
  /** What a reader of the figures has to know. */
  readonly notes: readonly string[];
}

/** Labelled sets by the name that `tocsin evaluate` knows them under. */
export const EVALUATORS: Readonly<Record<string, (path: string) => Promise<Evaluation>>> = {
  'india-police-events': evaluatePolice,
  'upr-info': evaluateRecommendations,
};

async function evaluatePolice(path: string): Promise<Evaluation> {
  const { POLICE_TRAINED_ON, policeActs } = await import('../../coding/police.ts');
  const { files, documents } = await readPoliceDocuments(path);
  const judged = documents.map(({ sentences }) => {
    const acts = policeActs(sentences.map(({ text }) => text));
    return sentences.flatMap((sentence, i) => {
      const predicted = acts[i];
      return predicted === undefined ? [] : [{ ...sentence, predicted }];
    });
  });
  const predictions = judged.flat().map(({ id, predicted: { KILL, ARREST, FAIL, FORCE } }) => ({
    id,
    predicted: { KILL: Number(KILL), ARREST: Number(ARREST), FAIL: Number(FAIL), FORCE: Number(FORCE) },
  }));
  return { tables: [policeMeasures(judged)], predictions, notes: notesOn(files, POLICE_TRAINED_ON) };
}

async function evaluateRecommendations(path: string): Promise<Evaluation> {
  const { actionCategory, issueThemes, RECOMMENDATIONS_TRAINED_ON } = await import(
    '../../coding/recommendations.ts'
  );
  const { files, recommendations } = await readRecommendations(path);
  const judged = recommendations.map((recommendation) => ({
    ...recommendation,
    predicted: { action: actionCategory(recommendation.text), themes: issueThemes(recommendation.text) },
  }));
  return {
    tables: recommendationMeasures(judged),
    predictions: judged.map(({ id, predicted }) => ({ id, predicted })),
    notes: notesOn(files, RECOMMENDATIONS_TRAINED_ON),
  };
}

function notesOn(files: readonly LabelledFile[], trainedOn: readonly string[]): string[] {
  return files.flatMap(({ name, sha256, broken }) => [
    ...(trainedOn.includes(sha256)
      ? [`${name}: the classifier was trained on this file; its figures say nothing about other texts`]
      : []),
    ...(broken > 0
      ? [`${name}: ${broken} rows have another number of cells than the header and are left out`]
      : []),
  ]);
}
