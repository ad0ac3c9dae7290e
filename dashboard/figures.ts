import type { CountryPage, FamilySeries } from '../schemas/pages.ts';
import { windowCount } from './charts.ts';
import { h } from './dom.ts';
import { T } from './strings.ts';

type Cell = string | number | null | undefined;

/** The figures of a chart as a table, made when it is opened; the newest month first. */
function figures(
  caption: string,
  heads: readonly string[],
  rows: () => readonly (readonly Cell[])[],
): HTMLElement {
  const details = h('details', { class: 'figures' }, h('summary', {}, T.figures));
  details.addEventListener(
    'toggle',
    () => {
      const lines = rows().toReversed();
      const shown = (cell: Cell) =>
        typeof cell === 'number' ? T.number(cell) : cell === null || cell === undefined ? T.dash : cell;
      const table = h(
        'table',
        {},
        h('caption', {}, caption),
        h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
        h(
          'tbody',
          {},
          ...lines.map(([first, ...rest]) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row' }, shown(first)),
              ...rest.map((cell) =>
                h('td', { class: typeof cell === 'number' ? 'number' : undefined }, shown(cell)),
              ),
            ),
          ),
        ),
      );
      details.append(h('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': caption }, table));
    },
    { once: true },
  );
  return details;
}

export function familyFigures(
  watching: CountryPage['watching'],
  family: FamilySeries,
  caption: string,
): HTMLElement {
  const c = T.figureColumns;
  const heads = [
    ...[c.month, c.monitoring, c.incidents, c.historical, c.undated],
    ...[c.window, c.count, c.expected, c.bound, c.change],
  ];
  return figures(caption, heads, () =>
    watching.month.map((month, at) => {
      const change = family.change[at];
      return [
        T.month(month),
        T.monitoring[watching.monitoring[at] ?? 'unmonitored'],
        ...[family.incidents[at], family.historical[at], family.undated[at]],
        ...[family.window_periods[at], windowCount(family, at), family.expected[at], family.bound[at]],
        change ? T.change[change] : null,
      ];
    }),
  );
}

export function watchingFigures(watching: CountryPage['watching'], caption: string): HTMLElement {
  const c = T.figureColumns;
  return figures(caption, [c.month, c.monitoring, c.exposure, c.attention], () =>
    watching.month.map((month, at) => [
      T.month(month),
      T.monitoring[watching.monitoring[at] ?? 'unmonitored'],
      watching.exposure[at],
      watching.attention[at],
    ]),
  );
}
