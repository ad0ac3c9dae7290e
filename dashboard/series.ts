import type { CountryPage, FamilySeries, PageIndex } from '../schemas/pages.ts';
import { incidentChart, testChart, watchingChart } from './charts.ts';
import { h } from './dom.ts';
import { familyFigures, watchingFigures } from './figures.ts';
import { T } from './strings.ts';
import { chip, shownChange, shownStanding } from './words.ts';

const WIDEST = 560;

/** Charts are drawn at the width that they get, so that their letters stay readable on a narrow screen. */
function widthOf(main: HTMLElement): number {
  const style = getComputedStyle(main);
  const inner =
    main.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  return Math.max(260, Math.min(WIDEST, inner));
}

/** Reported incidents of each family that was ever told of, the one that stands out most first. */
export function seriesSection(page: CountryPage, index: PageIndex, main: HTMLElement): HTMLElement {
  const { watching, families } = page;
  const label = (code: string) => index.families[code] ?? code;
  const sorted = families.toSorted((a, b) => weight(b) - weight(a));
  const quiet = Object.keys(index.families).filter((code) => !families.some(({ family }) => family === code));
  const width = widthOf(main);
  return h(
    'section',
    { 'aria-labelledby': 'series-title' },
    h('h2', { id: 'series-title' }, T.series),
    h('p', { class: 'note' }, families.length === 0 ? T.noSeries : T.seriesNote),
    families.length === 0
      ? null
      : legend(['incidents', 'partial', 'unmonitored', 'window', 'expected', 'bound']),
    ...sorted.map((family) => familyFigure(page, family, label(family.family), width)),
    quiet.length === 0 ? null : h('p', { class: 'note' }, T.quiet(quiet.map(label).join(', '))),
    h('h2', {}, T.watching),
    h('p', { class: 'note' }, T.watchingNote),
    legend(['exposure', 'attention', 'unmonitored']),
    h('figure', {}, watchingChart(watching, T.watching, width), watchingFigures(watching, T.watching)),
  );
}

function familyFigure(
  { watching }: CountryPage,
  family: FamilySeries,
  label: string,
  width: number,
): HTMLElement {
  const change = family.change.at(-1) ?? 'none';
  const standing = family.standing.at(-1) ?? null;
  const test = testChart(watching, family, T.tested(label), width);
  return h(
    'figure',
    { class: 'family' },
    h(
      'figcaption',
      {},
      h('h3', {}, label),
      ' ',
      chip(shownChange(change)),
      ' ',
      chip(shownStanding(standing)),
    ),
    h(
      'div',
      { class: 'pair' },
      incidentChart(watching, family, T.monthly(label), width),
      test ?? h('p', { class: 'note' }, T.notTested),
    ),
    familyFigures(watching, family, `${T.monthly(label)}`),
  );
}

/** Change of the newest month first, then standing, then how much was reported. */
function weight(family: FamilySeries): number {
  const change = ['none', 'watch', 'warning', 'alarm'].indexOf(family.change.at(-1) ?? 'none');
  const reported = family.incidents.reduce<number>((total, n) => total + (n ?? 0), 0);
  return change * 1e9 + (family.standing.at(-1) ?? 0) * 1e7 + reported;
}

function legend(keys: readonly (keyof typeof T.legend)[]): HTMLElement {
  return h(
    'ul',
    { class: 'legend' },
    ...keys.map((key) =>
      h('li', {}, h('span', { class: `key key-${key}`, 'aria-hidden': 'true' }), ' ', T.legend[key]),
    ),
  );
}
