// Made by: npx tsx bench/labelled/calibrate.ts DATA-FOLDER
// From 145 rows of the open labelled passages, 61 of them right.
import type { ConfidenceTable } from '../confidence.ts';

export const CONFIDENCE: ConfidenceTable = {
  verb: {
    asserted: { event: 0.53, aggregate: 0.29, pattern: 0.42, measure: 0.52 },
    denied: { event: 0.3, aggregate: 0.34, pattern: 0.27, measure: 0.34 },
    feared: { event: 0.24, aggregate: 0.31, pattern: 0.25, measure: 0.31 },
    hypothetical: { event: 0.2, aggregate: 0.31, pattern: 0.27, measure: 0.31 },
  },
  noun: {
    asserted: { event: 0.37, aggregate: 0.26, pattern: 0.37, measure: 0.4 },
    denied: { event: 0.27, aggregate: 0.34, pattern: 0.3, measure: 0.34 },
    feared: { event: 0.27, aggregate: 0.31, pattern: 0.2, measure: 0.31 },
    hypothetical: { event: 0.25, aggregate: 0.31, pattern: 0.24, measure: 0.31 },
  },
};
