// Made by: npx tsx bench/labelled/calibrate.ts DATA-FOLDER
// From 198 rows of the open labelled passages, 89 of them right.
import type { ConfidenceTable } from '../confidence.ts';

export const CONFIDENCE: ConfidenceTable = {
  verb: {
    asserted: { event: 0.65, aggregate: 0.49, pattern: 0.43, measure: 0.46 },
    denied: { event: 0.12, aggregate: 0.26, pattern: 0.23, measure: 0.26 },
    feared: { event: 0.09, aggregate: 0.15, pattern: 0.08, measure: 0.19 },
    hypothetical: { event: 0.29, aggregate: 0.36, pattern: 0.32, measure: 0.36 },
  },
  noun: {
    asserted: { event: 0.44, aggregate: 0.45, pattern: 0.4, measure: 0.37 },
    denied: { event: 0.13, aggregate: 0.26, pattern: 0.2, measure: 0.26 },
    feared: { event: 0.09, aggregate: 0.17, pattern: 0.1, measure: 0.19 },
    hypothetical: { event: 0.32, aggregate: 0.36, pattern: 0.29, measure: 0.36 },
  },
};
