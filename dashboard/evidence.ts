import type { CountryPage, EvidenceLine, PageIndex } from '../schemas/pages.ts';
import { type Child, day, foreign, h, outside } from './dom.ts';
import { plain, T } from './strings.ts';
import { section, tableOf } from './table.ts';

/** The statements behind a country's figures, each with the document and paragraph that it stands in. */
export function evidenceSection({ evidence }: CountryPage, index: PageIndex): HTMLElement {
  const { rows, total } = evidence;
  const c = T.evidenceColumns;
  if (rows.length === 0)
    return section('evidence-title', T.evidence, h('p', { class: 'note' }, T.noEvidence));
  return section(
    'evidence-title',
    T.evidence,
    h('p', { class: 'note' }, T.evidenceBound(rows.length, total)),
    tableOf(
      T.evidenceCaption,
      [c.known, c.act, c.when, c.by, c.document],
      rows.map((row) => [
        [day(row.known_at)],
        [actOf(row, index), ...notes(row)],
        [occurred(row)],
        [foreign(plain(row.asserted_by)), small(plain(row.standard_of_proof))],
        documentOf(row),
      ]),
    ),
  );
}

function actOf({ act_code, factuality, statement_kind }: EvidenceLine, index: PageIndex): Child {
  const [family = ''] = act_code.split('.');
  const act = index.acts[act_code] ?? index.families[family] ?? act_code;
  const how = [factuality, statement_kind].filter((word) => word !== 'asserted' && word !== 'event');
  return how.length === 0 ? act : `${act} (${how.map(plain).join(', ')})`;
}

function notes({ behind, corrected }: EvidenceLine): Child[] {
  return [behind ? small(T.behind) : null, corrected === null ? null : small(T.corrected(plain(corrected)))];
}

function occurred({ occurred_from: from, occurred_to: to, date_precision }: EvidenceLine): string {
  if (from === null) return T.unknown;
  const days = to === null || to === from ? from : T.to(from, to);
  return date_precision === 'day' || date_precision === 'range' ? days : `${days} (${date_precision})`;
}

function documentOf(row: EvidenceLine): Child[] {
  const { title, title_state, address, address_state, symbol, paragraph, source_id } = row;
  const why = (states: Readonly<Record<string, string>>, state: string | null) =>
    states[state ?? 'absent'] ?? plain(state);
  const named = title === null ? why(T.withheld, title_state) : foreign(title);
  return [
    outside(address, named),
    h(
      'span',
      { class: 'aside' },
      [
        source_id,
        ...(symbol === null ? [] : [symbol]),
        ...(paragraph === null ? [] : [T.paragraph(paragraph)]),
        ...(address === null ? [why(T.noLink, address_state)] : []),
        ...(row.capture_sha256 === null ? [] : [T.capture(row.capture_sha256)]),
        T.indicator(row.indicator_id),
      ].join(' · '),
    ),
  ];
}

function small(text: string): HTMLElement {
  return h('span', { class: 'aside' }, text);
}
