import type { Releases } from './data.ts';
import { h } from './dom.ts';
import { hashOf, type Route } from './route.ts';
import { T } from './strings.ts';
import { themeChooser } from './theme.ts';

/** What stays while pages change. */
export interface Frame {
  readonly main: HTMLElement;
  /** Marks where one is, and says what the release is. */
  show(
    route: Route,
    vintage: string,
    about: { readonly kind: string; readonly as_of: string | null } | undefined,
  ): void;
}

/** Header with navigation, the slider over releases and the choice of colours; main; footer. */
export function frame(releases: Releases): Frame {
  const main = h('main', { id: 'main', tabindex: -1 });
  const banner = h('div', { class: 'banner', role: 'note', hidden: true });
  const links = (['', 'alerts'] as const).map((path) => ({
    path,
    link: h('a', {}, path === '' ? T.overview : T.alerts),
  }));
  const slider = vintageSlider(releases);
  const skip = h('a', { href: '#', class: 'skip' }, T.skip);
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    main.focus();
  });
  document.body.replaceChildren(
    hatch(),
    h(
      'header',
      {},
      skip,
      banner,
      h(
        'div',
        { class: 'bar' },
        h('p', { class: 'product' }, T.product),
        h('nav', { 'aria-label': T.nav }, h('ul', {}, ...links.map(({ link }) => h('li', {}, link)))),
        slider.element,
        themeChooser(),
      ),
    ),
    main,
    h('footer', {}, h('p', {}, T.footer)),
  );
  return {
    main,
    show(route, vintage, about) {
      const here = { overview: '', alerts: 'alerts', country: undefined, unknown: undefined }[route.page];
      for (const { path, link } of links) {
        link.setAttribute('href', hashOf(path, route.vintage));
        if (path === here) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
      slider.show(vintage);
      const made = about?.as_of ? T.retrospective(about.as_of) : null;
      const words = [about?.kind === 'synthetic' ? T.inventedLong : null, made].filter(
        (text) => text !== null,
      );
      banner.hidden = words.length === 0;
      banner.textContent = words.join(' ');
    },
  };
}

function vintageSlider({ releases, without_pages: missing }: Releases) {
  const count = releases.length;
  const input = h('input', {
    ...{ type: 'range', id: 'vintage', min: 0, max: Math.max(0, count - 1), step: 1 },
    disabled: count < 2,
  });
  const told = h('output', { for: 'vintage' });
  const say = (at: number) => {
    const release = releases[at];
    const name = `${release?.vintage ?? ''}${release?.retrospective ? ` (${T.made})` : ''}`;
    told.textContent = count < 2 ? `${name} (${T.onlyRelease})` : name;
    input.setAttribute('aria-valuetext', T.releaseOf(at + 1, count, name));
  };
  input.addEventListener('input', () => say(Number(input.value)));
  input.addEventListener('change', () => {
    const vintage = releases[Number(input.value)]?.vintage;
    const [path = '#/'] = location.hash.split('?');
    location.hash = `${path || '#/'}?release=${vintage ?? ''}`;
  });
  const element = h(
    'div',
    { class: 'vintage' },
    h('label', { for: 'vintage' }, T.release),
    input,
    told,
    missing > 0 ? h('span', { class: 'aside' }, T.withoutPages(missing)) : null,
  );
  return {
    element,
    show(vintage: string) {
      const at = releases.findIndex((release) => release.vintage === vintage);
      input.value = String(at);
      say(at);
    },
  };
}

/** The pattern of what nobody looked at, for all charts. */
function hatch(): SVGElement {
  const make = (name: string, attributes: Readonly<Record<string, string>>, ...children: SVGElement[]) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const line = make('path', { d: 'M0,6 6,0', stroke: 'var(--muted)', 'stroke-width': '1.2' });
  const pattern = make(
    'pattern',
    { id: 'hatch', width: '6', height: '6', patternUnits: 'userSpaceOnUse' },
    line,
  );
  return make('svg', { width: '0', height: '0', class: 'defs', 'aria-hidden': 'true' }, pattern);
}
