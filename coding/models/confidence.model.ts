// Made by: npx tsx bench/labelled/calibrate.ts DATA-FOLDER
// From 157 rows of the open labelled passages, 85 of them right.
import type { ConfidenceTable } from '../confidence.ts';

export const CONFIDENCE: ConfidenceTable = {
  verb: {
    asserted: { event: 0.72, aggregate: 0.51, pattern: 0.55, measure: 0.45 },
    denied: { event: 0.19, aggregate: 0.36, pattern: 0.36, measure: 0.36 },
    feared: { event: 0.17, aggregate: 0.27, pattern: 0.11, measure: 0.27 },
    hypothetical: { event: 0.34, aggregate: 0.43, pattern: 0.38, measure: 0.43 },
  },
  noun: {
    asserted: { event: 0.58, aggregate: 0.47, pattern: 0.54, measure: 0.44 },
    denied: { event: 0.19, aggregate: 0.36, pattern: 0.36, measure: 0.36 },
    feared: { event: 0.16, aggregate: 0.27, pattern: 0.15, measure: 0.27 },
    hypothetical: { event: 0.38, aggregate: 0.43, pattern: 0.34, measure: 0.43 },
  },
};
