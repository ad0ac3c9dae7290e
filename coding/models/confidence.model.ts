// Made by: npx tsx bench/labelled/calibrate.ts DATA-FOLDER
// From 168 rows of the open labelled passages, 76 of them right.
import type { ConfidenceTable } from '../confidence.ts';

export const CONFIDENCE: ConfidenceTable = {
  verb: {
    asserted: { event: 0.57, aggregate: 0.31, pattern: 0.44, measure: 0.49 },
    denied: { event: 0.32, aggregate: 0.36, pattern: 0.29, measure: 0.36 },
    feared: { event: 0.34, aggregate: 0.29, pattern: 0.14, measure: 0.29 },
    hypothetical: { event: 0.29, aggregate: 0.36, pattern: 0.32, measure: 0.36 },
  },
  noun: {
    asserted: { event: 0.43, aggregate: 0.28, pattern: 0.41, measure: 0.48 },
    denied: { event: 0.29, aggregate: 0.36, pattern: 0.32, measure: 0.36 },
    feared: { event: 0.27, aggregate: 0.29, pattern: 0.13, measure: 0.29 },
    hypothetical: { event: 0.32, aggregate: 0.36, pattern: 0.29, measure: 0.36 },
  },
};
