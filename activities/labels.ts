import { labelMayNamePerson } from '../coding/persons.ts';
import type { Document } from '../schemas/flow.ts';

/** Stands where a label has to be and the one that the publisher gave may name a person. */
const WITHHELD = 'withheld';

/**
 * A document whose labels (symbols, themes, subjects, words of a publisher's lists) name nobody. They stand in derived
 * tables, before which there is no gate: where a text slipped into such a field, it stays in the archive alone.
 * Not looked at: names of organisations, armed groups and places, which no lexicon knows whole.
 */
export function withoutNamesInLabels(document: Document): Document {
  const { external_events, external_counts, external_alerts } = document;
  return {
    ...document,
    symbol: label(document.symbol),
    language_code: label(document.language_code),
    recommendations: document.recommendations.map((r) => ({
      ...r,
      session_label: label(r.session_label) ?? WITHHELD,
      themes: labels(r.themes),
    })),
    resolutions: document.resolutions.map((r) => ({
      ...r,
      symbol: label(r.symbol),
      draft_symbol: label(r.draft_symbol),
    })),
    acts: document.acts.map((a) => ({
      ...a,
      issuer: labels(a.issuer) ?? WITHHELD,
      subject: labels(a.subject),
      value: labels(a.value),
    })),
    ...(external_events && {
      external_events: external_events.map((e) => ({ ...e, status: label(e.status) })),
    }),
    ...(external_counts && {
      external_counts: external_counts.map((c) => ({ ...c, measure: label(c.measure) ?? WITHHELD })),
    }),
    ...(external_alerts && {
      external_alerts: external_alerts.map((a) => ({
        ...a,
        indicator: label(a.indicator) ?? WITHHELD,
        level: label(a.level) ?? WITHHELD,
        release: label(a.release) ?? WITHHELD,
      })),
    }),
  };
}

function label(text: string | null): string | null {
  return text !== null && labelMayNamePerson(text) ? null : text;
}

/** Codes joined by `;`, without those that may name a person. */
function labels(text: string | null): string | null {
  if (text === null || !labelMayNamePerson(text)) return text;
  return (
    text
      .split(';')
      .filter((one) => !labelMayNamePerson(one))
      .join(';') || null
  );
}
