import type { CountryPage, PageIndex, SignalLine } from '../schemas/pages.ts';
import { alertTable } from './alerts.ts';
import { riskSection, sourcesSection, triggersSection } from './country-tables.ts';
import { h } from './dom.ts';
import { evidenceSection } from './evidence.ts';
import { T } from './strings.ts';
import { section } from './table.ts';
import { BLIND, chip, isBlind, shownChange, shownOf, shownPhase, shownStanding } from './words.ts';

/** What a release says of one country. The charts come after it, by `seriesSection`, into the element with id `charts`. */
export function country(page: CountryPage, index: PageIndex, vintage: string | undefined): HTMLElement[] {
  const { country: line } = page;
  const family = (code: string | null) => (code === null ? '' : (index.families[code] ?? code));
  const alerts = index.alerts.filter(({ country_iso3 }) => country_iso3 === line.country_iso3);
  return [
    h('h1', { tabindex: -1 }, line.name, ' ', h('span', { class: 'code' }, line.country_iso3)),
    h(
      'dl',
      { class: 'facts' },
      ...fact(T.columns.change, chip(shownOf(line, 'change'), family(line.change_family))),
      ...fact(T.columns.phase, chip(shownPhase(line.phase))),
      ...fact(
        T.columns.standing,
        chip(shownStanding(line.standing), line.standing ? family(line.standing_family) : ''),
      ),
      ...fact(
        T.columns.monitoring,
        isBlind(line.monitoring) ? chip(BLIND) : h('span', {}, T.monitoring[line.monitoring]),
      ),
    ),
    ...(isBlind(line.monitoring) ? [blindNotice(page, index)] : []),
    signalsSection(page, index),
    ...(alerts.length === 0
      ? []
      : [section('alerts-title', T.openAlerts, alertTable(alerts, index, vintage))]),
    h('div', { id: 'charts', 'data-country': line.country_iso3, 'aria-busy': 'true' }),
    triggersSection(page),
    riskSection(page, index),
    sourcesSection(page, index),
    evidenceSection(page, index),
  ];
}

function fact(name: string, value: Node): HTMLElement[] {
  return [h('div', {}, h('dt', {}, name), h('dd', {}, value))];
}

function blindNotice({ country: line }: CountryPage, index: PageIndex): HTMLElement {
  const last = line.last_watched === null ? null : T.month(line.last_watched);
  return h(
    'p',
    { class: 'blind-notice' },
    h('strong', {}, T.blindTitle),
    ' ',
    T.blind(index.month === null ? null : T.month(index.month), last),
  );
}

function signalsSection({ signals }: CountryPage, index: PageIndex): HTMLElement {
  const current = index.running_month ?? index.month ?? '';
  const isNow = ({ month }: SignalLine) => month === current || month === index.month;
  const now = signals.filter(isNow);
  const before = signals.filter((signal) => !isNow(signal));
  return section(
    'signals-title',
    T.signals,
    now.length === 0
      ? h('p', { class: 'note' }, T.noSignals)
      : h('ul', { class: 'signals', 'aria-label': T.signalsNow }, ...now.map(signalItem)),
    before.length === 0
      ? null
      : h(
          'details',
          {},
          h('summary', {}, T.signalsBefore(before.length)),
          h('ul', { class: 'signals' }, ...before.map(signalItem)),
        ),
  );
}

function signalItem(signal: SignalLine): HTMLElement {
  const sign =
    signal.signal_type === 'phase'
      ? shownPhase(signal.phase)
      : signal.change === 'none'
        ? shownStanding(signal.standing)
        : shownChange(signal.change);
  const type = signal.signal_type.replaceAll('_', ' ');
  const group = signal.group_code === null ? '' : `, ${signal.group_code.replaceAll('_', ' ')}`;
  return h(
    'li',
    {},
    chip(sign),
    ' ',
    signal.why,
    h('span', { class: 'aside' }, `${type}${group} · ${T.month(signal.month)} · ${signal.signal_id}`),
  );
}
