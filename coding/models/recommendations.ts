import { type LinearModel, scores } from './linear-model.ts';
import { actionBlocks, themeBlocks } from './recommendation-features.ts';
import { rowOf } from './rows.ts';

/**
 * The action category of a recommendation, "1" (minimal) to "5" (specific), by McMahon's scale
 * (https://www.upr-info.org, "Database action category", 2014).
 */
export function actionCategoryBy(model: LinearModel, text: string): string {
  const sums = scores(model, rowOf(actionBlocks(text), model.idf, model.bits));
  const best = sums.indexOf(Math.max(...sums));
  return model.labels[best] ?? '';
}

/** Issues of a recommendation in UPR Info's own words, in alphabetical order; none where none is certain. */
export function issueThemesBy(model: LinearModel, text: string): readonly string[] {
  const sums = scores(model, rowOf(themeBlocks(text), model.idf, model.bits));
  return model.labels.filter((_, i) => (sums[i] ?? 0) >= (model.thresholds[i] ?? 0));
}
