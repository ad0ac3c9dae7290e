import type { CountryPage, PageIndex } from '../schemas/pages.ts';
import { day, foreign, h, outside } from './dom.ts';
import { plain, T } from './strings.ts';
import { section, tableOf } from './table.ts';
import { BLIND, chip } from './words.ts';

const note = (text: string) => h('p', { class: 'note' }, text);
const aside = (text: string) => h('span', { class: 'aside' }, text);

export function triggersSection({ triggers }: CountryPage): HTMLElement {
  const c = T.trigger;
  return section(
    'triggers-title',
    T.triggers,
    note(triggers.length === 0 ? T.noTriggers : T.triggersNote),
    triggers.length === 0
      ? null
      : tableOf(
          T.triggers,
          [c.known, c.kind, c.text, c.proof, c.state],
          triggers.map((t) => [
            [day(t.known_at)],
            [plain(t.kind), aside(plain(t.body))],
            [
              outside(t.address, foreign(t.title ?? t.symbol ?? plain(t.body))),
              aside(
                [t.symbol, t.paragraph === null ? null : T.paragraph(t.paragraph), t.source_id]
                  .filter((part) => part !== null)
                  .join(' · '),
              ),
              t.crimes === null ? null : aside(c.resembles(plain(t.crimes))),
            ],
            [plain(t.standard_of_proof)],
            [t.state === 'candidate' ? c.candidate : plain(t.state)],
          ]),
        ),
  );
}

export function riskSection({ risk }: CountryPage, index: PageIndex): HTMLElement {
  const c = T.riskColumns;
  return section(
    'risk-title',
    T.risk,
    note(T.riskNote),
    risk.length === 0
      ? note(T.noRisk)
      : tableOf(
          T.risk,
          [c.factor, c.scope, c.month, c.indicators, c.issuers, c.families, c.trend, c.since],
          risk.map((r) => [
            [r.risk_factor],
            [plain(r.scope)],
            [T.month(r.month)],
            [T.number(r.indicators)],
            [T.number(r.issuers)],
            [
              r.families
                .split(';')
                .map((code) => index.families[code] ?? code)
                .join(', '),
            ],
            [plain(r.trend)],
            [day(r.first_known)],
          ]),
        ),
  );
}

export function sourcesSection({ sources }: CountryPage, index: PageIndex): HTMLElement {
  const c = T.sourceColumns;
  const known = new Map(index.sources.map((source) => [source.source_id, source]));
  const when = index.month === null ? T.unknown : T.month(index.month);
  return section(
    'sources-title',
    T.sources,
    sources.length === 0
      ? note(T.noSources)
      : tableOf(
          T.sources,
          [c.source, c.month(when), c.documents, c.freshness, c.outcome, c.complete],
          sources.map((s) => {
            const status = known.get(s.source_id);
            const days = status?.days_old ?? null;
            return [
              [s.source_id, aside(status?.publisher ?? '')],
              [s.monitoring === 'unmonitored' ? chip(BLIND) : T.monitoring[s.monitoring]],
              [s.documents === null ? T.dash : T.number(s.documents)],
              [plain(status?.freshness ?? null), days === null ? null : aside(T.daysOld(days))],
              [plain(status?.last_outcome ?? null)],
              [day(status?.complete_to ?? T.dash)],
            ];
          }),
        ),
  );
}
