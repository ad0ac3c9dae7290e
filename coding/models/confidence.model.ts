// Made by: npx tsx bench/labelled/calibrate.ts DATA-FOLDER
// From 168 rows of the open labelled passages, 83 of them right.
import type { ConfidenceTable } from '../confidence.ts';

export const CONFIDENCE: ConfidenceTable = {
  verb: {
    asserted: { event: 0.72, aggregate: 0.49, pattern: 0.47, measure: 0.52 },
    denied: { event: 0.13, aggregate: 0.28, pattern: 0.25, measure: 0.28 },
    feared: { event: 0.16, aggregate: 0.2, pattern: 0.12, measure: 0.25 },
    hypothetical: { event: 0.31, aggregate: 0.4, pattern: 0.35, measure: 0.4 },
  },
  noun: {
    asserted: { event: 0.5, aggregate: 0.4, pattern: 0.43, measure: 0.52 },
    denied: { event: 0.14, aggregate: 0.28, pattern: 0.22, measure: 0.28 },
    feared: { event: 0.14, aggregate: 0.22, pattern: 0.15, measure: 0.25 },
    hypothetical: { event: 0.35, aggregate: 0.4, pattern: 0.31, measure: 0.4 },
  },
};
