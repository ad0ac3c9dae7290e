import type { CountryLine } from '../schemas/pages.ts';
import { h } from './dom.ts';
import { hashOf } from './route.ts';
import { T } from './strings.ts';
import { COLUMNS, type Place, placesOf } from './tiles.ts';
import {
  BLIND,
  chip,
  type Measure,
  type Shown,
  shownChange,
  shownOf,
  shownPhase,
  shownStanding,
} from './words.ts';

interface Tile {
  readonly country: CountryLine;
  readonly place: Place;
  readonly link: HTMLAnchorElement;
}

const LEGENDS: Readonly<Record<Measure, readonly Shown[]>> = {
  change: (['none', 'watch', 'warning', 'alarm'] as const).map(shownChange),
  standing: [0, 1, 2, 3, 4].map(shownStanding),
  phase: [
    ...(['none', 'structural_risk', 'escalation', 'imminent'] as const).map(shownPhase),
    shownPhase(null),
  ],
};

/** A tile a country; which measure it shows is chosen above it. `after`: where its skip link leads. */
export function tileMap(
  countries: readonly CountryLine[],
  vintage: string | undefined,
  after: HTMLElement,
): HTMLElement {
  const places = placesOf(countries.map(({ country_iso3 }) => country_iso3));
  const tiles = countries.flatMap((country): Tile[] => {
    const place = places.get(country.country_iso3);
    const link = h('a', { href: hashOf(`country/${country.country_iso3}`, vintage), tabindex: -1 });
    return place ? [{ country, place, link }] : [];
  });
  const list = h('ul', { class: 'tiles', 'aria-label': T.map });
  for (const { place, link } of tiles) {
    const item = h('li', {}, link);
    item.style.gridColumn = String(place.column + 1);
    item.style.gridRow = String(place.row + 1);
    list.append(item);
  }
  list.style.setProperty('--columns', String(COLUMNS));
  const legend = h('p', { class: 'legend' });
  const note = h('p', { class: 'note' });
  const show = (measure: Measure) => {
    for (const tile of tiles) paint(tile, measure);
    legend.replaceChildren(...[...LEGENDS[measure], BLIND].map((shown) => chip(shown)));
    note.textContent = T.measureNotes[measure];
  };
  show('change');
  rove(list, tiles);
  const skip = h('a', { href: '#', class: 'skip-map' }, T.skipMap);
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    after.querySelector('h2')?.focus();
  });
  return h(
    'section',
    { 'aria-labelledby': 'map-title', class: 'map' },
    h('h2', { id: 'map-title' }, T.map),
    chooser(show),
    note,
    skip,
    h('div', { class: 'scroll' }, list),
    legend,
    h('p', { class: 'note' }, T.mapHelp, ' ', T.mapNote),
  );
}

function paint({ country, link }: Tile, measure: Measure): void {
  const { step, sign, word } = shownOf(country, measure);
  link.className = `tile step-${step}`;
  link.setAttribute('aria-label', `${country.country_iso3}, ${country.name}: ${T.measures[measure]} ${word}`);
  link.title = `${country.name}: ${word}`;
  link.replaceChildren(
    h('span', { class: 'code' }, country.country_iso3),
    h('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
  );
}

function chooser(show: (measure: Measure) => void): HTMLElement {
  const options = (['change', 'standing', 'phase'] as const).map((measure) => {
    const input = h('input', {
      type: 'radio',
      name: 'measure',
      value: measure,
      checked: measure === 'change',
    });
    input.addEventListener('change', () => show(measure));
    return h('label', {}, input, ' ', T.measures[measure]);
  });
  return h('fieldset', { class: 'chooser' }, h('legend', {}, T.measure), ...options);
}

/** One stop of the tabulator for the whole map; the arrow keys go to the nearest tile that way. */
function rove(list: HTMLElement, tiles: readonly Tile[]): void {
  const [first] = tiles;
  first?.link.setAttribute('tabindex', '0');
  const enter = (tile: Tile) => {
    for (const { link } of tiles) link.setAttribute('tabindex', '-1');
    tile.link.setAttribute('tabindex', '0');
  };
  for (const tile of tiles) tile.link.addEventListener('focus', () => enter(tile));
  list.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const at = tiles.find(({ link }) => link === document.activeElement);
    if (!step || !at) return;
    event.preventDefault();
    nearest(tiles, at, step)?.link.focus();
  });
}

function nearest(tiles: readonly Tile[], from: Tile, step: readonly number[]): Tile | undefined {
  const [dx = 0, dy = 0] = step;
  let best: Tile | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const tile of tiles) {
    const x = tile.place.column - from.place.column;
    const y = tile.place.row - from.place.row;
    const along = x * dx + y * dy;
    const cost = along + 3 * Math.abs(dx === 0 ? x : y);
    if (along > 0 && cost < least) [best, least] = [tile, cost];
  }
  return best;
}
