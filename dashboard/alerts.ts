import type { AlertLine, PageIndex } from '../schemas/pages.ts';
import { day, h } from './dom.ts';
import { hashOf } from './route.ts';
import { plain, T } from './strings.ts';
import { tableOf } from './table.ts';
import { chip, shownChange, shownPhase } from './words.ts';

/** The alerts of a release. */
export function alertsPage(index: PageIndex, vintage: string | undefined): HTMLElement[] {
  const { alerts, alerts_total: total } = index;
  return [
    h('h1', { tabindex: -1 }, T.alertsTitle),
    h('p', { class: 'lede' }, alerts.length === 0 ? T.noAlerts : T.alertsLede),
    h('p', { class: 'note' }, T.caution),
    ...(alerts.length < total ? [h('p', { class: 'note' }, T.alertsBound(alerts.length, total))] : []),
    ...(alerts.length === 0 ? [] : [alertTable(alerts, index, vintage)]),
  ];
}

export function alertTable(
  alerts: readonly AlertLine[],
  index: PageIndex,
  vintage: string | undefined,
): HTMLElement {
  const c = T.alertColumns;
  const names = new Map(index.countries.map(({ country_iso3, name }) => [country_iso3, name]));
  return tableOf(
    T.alertsTitle,
    [c.raised, c.country, c.sign, c.what, c.state, c.deadline, c.why],
    alerts.map((alert) => [
      [day(alert.raised_on)],
      [
        h(
          'a',
          { href: hashOf(`country/${alert.country_iso3}`, vintage) },
          names.get(alert.country_iso3) ?? alert.country_iso3,
        ),
      ],
      [signOf(alert)],
      [
        alert.act_family === null
          ? plain(alert.signal_type)
          : (index.families[alert.act_family] ?? alert.act_family),
        h('span', { class: 'aside' }, alert.alert_id),
      ],
      [plain(alert.state)],
      [day(alert.deadline)],
      [h('div', { class: 'why' }, alert.why)],
    ]),
  );
}

function signOf({ change, phase }: AlertLine): Node {
  const phases = ['none', 'structural_risk', 'escalation', 'imminent'] as const;
  const changes = ['none', 'watch', 'warning', 'alarm'] as const;
  const [asPhase, asChange] = [
    phases.find((word) => word === phase),
    changes.find((word) => word === change),
  ];
  if (asPhase !== undefined) return chip(shownPhase(asPhase));
  return asChange === undefined ? h('span', {}, T.dash) : chip(shownChange(asChange));
}
