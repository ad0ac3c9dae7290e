import type { PageIndex } from '../schemas/pages.ts';
import { countryTable } from './country-table.ts';
import { h } from './dom.ts';
import { T } from './strings.ts';
import { tileMap } from './tile-map.ts';
import { isBlind } from './words.ts';

/** The world: what stands out, as a map of tiles and as a table. */
export function overview(index: PageIndex, vintage: string | undefined): HTMLElement[] {
  const { countries, month, running_month: running } = index;
  const raised = countries.filter(({ change }) => change !== 'none').length;
  const blind = countries.filter(({ monitoring }) => isBlind(monitoring)).length;
  const when = month === null ? T.unknown : T.month(month);
  const table = countryTable(index, vintage);
  return [
    h('h1', { tabindex: -1 }, T.overview),
    h('p', { class: 'lede' }, T.summary(when, raised, blind, countries.length)),
    h('p', { class: 'note' }, T.caution, running === null ? null : ` ${T.running(T.month(running))}`),
    tileMap(countries, vintage, table),
    table,
  ];
}
