import { type Child, h } from './dom.ts';

/** A table with a caption that scrolls by itself where it is too wide. Cells are lists of what stands in them. */
export function tableOf(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (readonly Child[])[])[],
): HTMLElement {
  return h(
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': caption },
    h(
      'table',
      {},
      h('caption', { class: 'unseen' }, caption),
      h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
      h(
        'tbody',
        {},
        ...rows.map(([first = [], ...rest]) =>
          h('tr', {}, h('th', { scope: 'row' }, ...first), ...rest.map((cell) => h('td', {}, ...cell))),
        ),
      ),
    ),
  );
}

/** A section with its heading; `id` is that of the heading. */
export function section(id: string, title: string, ...children: readonly Child[]): HTMLElement {
  return h('section', { 'aria-labelledby': id }, h('h2', { id }, title), ...children);
}
