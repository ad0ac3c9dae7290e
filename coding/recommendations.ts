import type { LinearModel } from './models/linear-model.ts';
import { openModel } from './models/model-file.ts';
import { actionCategoryBy, issueThemesBy } from './models/recommendations.ts';
import { MODEL as ACTION } from './models/upr-action.model.ts';
import { MODEL as THEMES } from './models/upr-themes.model.ts';

let action: LinearModel | undefined;
let themes: LinearModel | undefined;

/** Action category of a UPR recommendation by its text, "1" (minimal) to "5" (specific action). English. */
export function actionCategory(text: string): string {
  action ??= openModel(ACTION);
  return actionCategoryBy(action, text);
}

/** Issues of a UPR recommendation by its text, in UPR Info's 54 labels; none where none is certain. English. */
export function issueThemes(text: string): readonly string[] {
  themes ??= openModel(THEMES);
  return issueThemesBy(themes, text);
}

/** SHA-256 of the files that the classifiers were trained on: figures on these say nothing. */
export const RECOMMENDATIONS_TRAINED_ON: readonly string[] = [...ACTION.trainedOn, ...THEMES.trainedOn];
