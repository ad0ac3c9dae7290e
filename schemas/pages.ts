import { z } from 'zod';
import {
  alertLine,
  count,
  countryLine,
  evidenceLine,
  familySeries,
  figure,
  monitoring,
  month,
  riskLine,
  signalLine,
  sourceLine,
  triggerLine,
  words,
} from './page-lines.ts';

export type { AlertLine, CountryLine, EvidenceLine, FamilySeries, SignalLine } from './page-lines.ts';

/** The small JSON files of a release that a dashboard reads: `pages/index.json`, `pages/<ISO3>.json`. */

/** Of which release a page is. `synthetic`: every report in it is invented. */
const about = {
  format: z.literal(1),
  vintage: z.string(),
  kind: z.enum(['synthetic', 'real']),
  /** The day up to which a retrospective release knows. */
  as_of: words,
};

/** `pages/index.json`: every country in one line, and what is told once. */
export const pageIndex = z.object({
  ...about,
  /** The newest month that was over by the vintage, and the newest of all. */
  month: words,
  running_month: words,
  families: z.record(z.string(), z.string()),
  acts: z.record(z.string(), z.string()),
  countries: z.array(countryLine),
  alerts: z.array(alertLine),
  alerts_total: z.int(),
  sources: z.array(sourceLine),
});
export type PageIndex = Readonly<z.infer<typeof pageIndex>>;

/** `pages/<ISO3>.json`. */
export const countryPage = z.object({
  ...about,
  country: countryLine,
  watching: z.object({
    month: z.array(month),
    monitoring: z.array(monitoring),
    attention: z.array(count),
    exposure: z.array(figure),
  }),
  families: z.array(familySeries),
  signals: z.array(signalLine),
  triggers: z.array(triggerLine),
  risk: z.array(riskLine),
  sources: z.array(
    z.object({ source_id: z.string(), documents: count, month: words, monitoring: monitoring }),
  ),
  evidence: z.object({ total: z.int(), rows: z.array(evidenceLine) }),
});
export type CountryPage = Readonly<z.infer<typeof countryPage>>;
