import type { CountryLine, PageIndex } from '../schemas/pages.ts';
import { h } from './dom.ts';
import { hashOf } from './route.ts';
import { T } from './strings.ts';
import { BLIND, chip, gravity, isBlind, shownOf, shownPhase, shownStanding } from './words.ts';

interface Column {
  readonly name: string;
  readonly cell: (country: CountryLine) => (Node | string)[];
  readonly order?: (a: CountryLine, b: CountryLine) => number;
}

const byName = (a: CountryLine, b: CountryLine) => a.name.localeCompare(b.name);

function columnsOf(index: PageIndex, vintage: string | undefined): readonly Column[] {
  const family = (code: string | null) => (code === null ? '' : (index.families[code] ?? code));
  const names = T.columns;
  return [
    {
      name: names.country,
      cell: (c) => [h('a', { href: hashOf(`country/${c.country_iso3}`, vintage) }, c.name)],
      order: byName,
    },
    {
      name: names.change,
      cell: (c) => [
        chip(shownOf(c, 'change')),
        ...aside(
          c.change === 'none' ? '' : family(c.change_family) || (c.change_type ?? '').replaceAll('_', ' '),
        ),
      ],
      order: (a, b) => gravity(b) - gravity(a),
    },
    {
      name: names.phase,
      cell: (c) => [chip(shownPhase(c.phase))],
      order: (a, b) => Number(shownPhase(b.phase).step) - Number(shownPhase(a.phase).step) || 0,
    },
    {
      name: names.standing,
      cell: (c) => [chip(shownStanding(c.standing)), ...aside(c.standing ? family(c.standing_family) : '')],
      order: (a, b) => (b.standing ?? -1) - (a.standing ?? -1),
    },
    {
      name: names.monitoring,
      cell: (c) =>
        isBlind(c.monitoring)
          ? [
              chip(BLIND),
              ...aside(c.last_watched === null ? T.neverSeen : T.blindSince(T.month(c.last_watched))),
            ]
          : [T.monitoring[c.monitoring]],
      order: (a, b) => Number(isBlind(b.monitoring)) - Number(isBlind(a.monitoring)),
    },
    { name: names.why, cell: (c) => [c.why ?? ''] },
  ];
}

function aside(text: string): Node[] {
  return text === '' ? [] : [h('span', { class: 'aside' }, text)];
}

/** Every country in a row; sorted by the heads of its columns, filtered by name and by what stands out. */
export function countryTable(index: PageIndex, vintage: string | undefined): HTMLElement {
  const columns = columnsOf(index, vintage);
  const rows = new Map(
    index.countries.map((country) => [
      country,
      h(
        'tr',
        {},
        ...columns.map((column, at) =>
          at === 0
            ? h('th', { scope: 'row' }, ...column.cell(country))
            : h('td', { class: at === columns.length - 1 ? 'why' : undefined }, ...column.cell(country)),
        ),
      ),
    ]),
  );
  const body = h('tbody');
  const heads = columns.map(({ name, order }) => {
    const head = h('th', { scope: 'col' });
    if (order === undefined) head.append(name);
    else head.append(h('button', { type: 'button', title: T.sortBy(name) }, name));
    return head;
  });
  const sort = (at: number) => {
    const order = columns[at]?.order ?? byName;
    const sorted = index.countries.toSorted((a, b) => order(a, b) || byName(a, b));
    body.replaceChildren(...sorted.flatMap((country) => rows.get(country) ?? []));
    heads.forEach((head, i) => {
      if (i === at) head.setAttribute('aria-sort', at === 0 ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    });
  };
  heads.forEach((head, at) => {
    head.querySelector('button')?.addEventListener('click', () => sort(at));
  });
  sort(1);
  return h(
    'section',
    { 'aria-labelledby': 'table-title' },
    h('h2', { id: 'table-title', tabindex: -1 }, T.table),
    filters(index.countries, rows),
    h(
      'div',
      { class: 'scroll', tabindex: 0, role: 'group', 'aria-labelledby': 'table-title' },
      h(
        'table',
        { class: 'countries' },
        h('caption', {}, T.tableCaption),
        h('thead', {}, h('tr', {}, ...heads)),
        body,
      ),
    ),
  );
}

function filters(
  countries: readonly CountryLine[],
  rows: ReadonlyMap<CountryLine, HTMLElement>,
): HTMLElement {
  const text = h('input', { type: 'search', id: 'find', autocomplete: 'off' });
  const only = h('input', { type: 'checkbox', id: 'only' });
  const told = h('span', { role: 'status', class: 'note' });
  const apply = () => {
    const wanted = text.value.trim().toLowerCase();
    let shown = 0;
    for (const country of countries) {
      const fits =
        `${country.name} ${country.country_iso3}`.toLowerCase().includes(wanted) &&
        (!only.checked || country.change !== 'none');
      const row = rows.get(country);
      if (row) row.hidden = !fits;
      if (fits) shown += 1;
    }
    told.textContent = T.shown(shown);
  };
  text.addEventListener('input', apply);
  only.addEventListener('change', apply);
  return h(
    'div',
    { class: 'filters', role: 'search' },
    h('label', { for: 'find' }, T.filter),
    text,
    h('label', {}, only, ' ', T.onlyRaised),
    told,
  );
}
