import { ACT_FAMILIES, type ActFamily } from '../../schemas/acts.ts';
import { MISLEADING } from '../cell-text.ts';
import type { Part, Section } from './compose.ts';
import type { BriefSignal, Evidence } from './facts.ts';

/** The statements behind a signal, to which its figure in the brief leads. */
export function evidenceSection(signal: BriefSignal): Section {
  const lines = signal.evidence.map(evidenceLine);
  const more = signal.more > 0 ? [[`${signal.more} more: tocsin explain ${signal.signal_id}`]] : [];
  return {
    id: `s-${signal.signal_id}`,
    heading: `Statements behind: ${topicOf(signal)}, ${signal.period_start.slice(0, 7)}`,
    lines: [...lines, ...more],
  };
}

function evidenceLine(e: Evidence): Part[] {
  const when = e.occurred_from === null ? 'undated' : `${e.occurred_from} to ${e.occurred_to}`;
  const where = `${e.symbol ?? e.title ?? `document ${e.document_id}`}${e.paragraph === null ? '' : `, ¶${e.paragraph}`}`;
  const reasons = (e.withheld_for ?? '').split(';').filter((reason) => !['', 'small_count'].includes(reason));
  const coarse =
    reasons.length === 0 ? '' : `; told by month and area alone (${reasons.join(', ').replaceAll('_', ' ')})`;
  const kept = e.address === null ? ` (address ${e.address_state.replaceAll('_', ' ')})` : '';
  return [
    `${e.act_code}, ${when}, says ${e.asserted_by}: `,
    linked(where, e.address),
    `${kept}${coarse}; ${e.source_id}, capture ${e.capture_sha256.slice(0, 12)}`,
  ];
}

/** Only a web address becomes a link: what was scraped may hold any other. */
export function linked(text: string, address: string | null): Part {
  if (address === null || !/^https?:\/\//i.test(address)) return text;
  return { text, to: address.replace(MISLEADING, encodeURIComponent) };
}

export function topicOf({ act_family, signal_type }: BriefSignal): string {
  return act_family === null ? signal_type.replaceAll('_', ' ') : familyLabel(act_family);
}

export function familyLabel(code: string): string {
  return code in ACT_FAMILIES ? ACT_FAMILIES[code as ActFamily].label : code;
}
