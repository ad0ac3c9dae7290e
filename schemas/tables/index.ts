import type { Table } from '../table.ts';
import { alertEvents, alerts } from './alerts.ts';
import { corrections } from './corrections.ts';
import { diagnostics } from './diagnostics.ts';
import { documentFacts, documents, passages } from './documents.ts';
import { erasures } from './erasures.ts';
import {
  externalAlerts,
  externalCountFacts,
  externalCounts,
  externalEvents,
  externalRisk,
} from './external.ts';
import { machineryActFacts, machineryActs, recommendations, resolutions } from './machinery.ts';
import { batches, captures, problems, sourceStatus } from './provenance.ts';
import { countriesTable, coverage, series, signalEvidence, signals } from './signals.ts';
import { responseTools, triggers } from './triggers.ts';
import {
  incidentMembers,
  incidentRedirects,
  incidents,
  violationFacts,
  violationIndicators,
} from './violations.ts';
import { actsTable } from './vocabulary.ts';

/** What a reading line carries, by its key in the line; stored in the warehouse with `reading_id` in front. */
export const FACT_TABLES = {
  document: documentFacts,
  passages,
  violations: violationFacts,
  recommendations,
  resolutions,
  acts: machineryActFacts,
  external_events: externalEvents,
  external_counts: externalCountFacts,
  external_alerts: externalAlerts,
  external_risk: externalRisk,
} as const satisfies Record<string, Table>;

/** Every table of a release, in the order of its files. */
export const RELEASE_TABLES: readonly Table[] = [
  signals,
  signalEvidence,
  diagnostics,
  alerts,
  alertEvents,
  triggers,
  responseTools,
  series,
  coverage,
  sourceStatus,
  incidents,
  incidentMembers,
  incidentRedirects,
  violationIndicators,
  corrections,
  erasures,
  recommendations,
  resolutions,
  machineryActs,
  externalEvents,
  externalCounts,
  externalAlerts,
  externalRisk,
  documents,
  passages,
  captures,
  batches,
  problems,
  countriesTable,
  actsTable,
];
