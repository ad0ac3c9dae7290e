import { alertsPage } from './alerts.ts';
import { country } from './country.ts';
import { getCountry, getIndex, getReleases, type Releases } from './data.ts';
import { h } from './dom.ts';
import { type Frame, frame } from './frame.ts';
import { overview } from './overview.ts';
import { hashOf, type Route, routeOf } from './route.ts';
import { T } from './strings.ts';

/** Only the newest navigation may write the page. */
let turn = 0;

async function start(): Promise<void> {
  document.documentElement.lang = T.language;
  try {
    const releases = await getReleases();
    const shell = frame(releases);
    const go = (first: boolean) => show(shell, releases, routeOf(location.hash), first);
    addEventListener('hashchange', () => void go(false));
    addEventListener('beforeprint', openDetails);
    await go(true);
    // A country is what is looked at next.
    setTimeout(() => void charts(), 300);
  } catch (error) {
    document.body.replaceChildren(h('main', {}, ...failure(error, undefined)));
  }
}

const charts = () => import('./series.ts');

async function show(shell: Frame, releases: Releases, route: Route, first: boolean): Promise<void> {
  turn += 1;
  const mine = turn;
  const vintage = releases.releases.some((r) => r.vintage === route.vintage)
    ? (route.vintage ?? releases.opens)
    : releases.opens;
  shell.main.setAttribute('aria-busy', 'true');
  const { title, content, about, after } = await contentOf(route, vintage, shell.main);
  if (mine !== turn) return;
  shell.show(route, vintage, about);
  shell.main.replaceChildren(...content);
  shell.main.removeAttribute('aria-busy');
  document.title = `${about?.kind === 'synthetic' ? `${T.invented}: ` : ''}${title} · ${vintage} · ${T.product}`;
  if (!first) {
    scrollTo(0, 0);
    shell.main.querySelector('h1')?.focus({ preventScroll: true });
  }
  await after?.();
}

interface Content {
  readonly title: string;
  readonly content: readonly HTMLElement[];
  readonly about: { readonly kind: string; readonly as_of: string | null } | undefined;
  /** What is drawn once the page stands. */
  readonly after?: () => Promise<void>;
}

async function contentOf(route: Route, vintage: string, main: HTMLElement): Promise<Content> {
  try {
    const index = await getIndex(vintage);
    const about = { kind: index.kind, as_of: index.as_of };
    if (route.page === 'overview')
      return { title: T.overview, content: overview(index, route.vintage), about };
    if (route.page === 'alerts')
      return { title: T.alertsTitle, content: alertsPage(index, route.vintage), about };
    const line = index.countries.find(({ country_iso3 }) => country_iso3 === route.iso3);
    if (route.page === 'unknown' || line === undefined) {
      const why = route.page === 'unknown' ? T.notAPage : T.noCountry(route.iso3);
      return { title: T.failed, content: message(why, route.vintage), about };
    }
    // The library of charts is the larger part of this page: what is text stands before it has come.
    const loading = charts();
    const page = await getCountry(vintage, route.iso3);
    const after = async () => {
      const series = await loading;
      const place = main.querySelector(`#charts[data-country="${route.iso3}"]`);
      place?.replaceWith(series.seriesSection(page, index, main));
    };
    return { title: line.name, content: country(page, index, route.vintage), about, after };
  } catch (error) {
    return { title: T.failed, content: failure(error, route.vintage), about: undefined };
  }
}

function message(text: string, vintage: string | undefined): HTMLElement[] {
  return [
    h('h1', { tabindex: -1 }, T.failed),
    h('p', { class: 'lede' }, text),
    h('p', {}, h('a', { href: hashOf('', vintage) }, T.back)),
  ];
}

function failure(error: unknown, vintage: string | undefined): HTMLElement[] {
  return message(T.failedWhy(error instanceof Error ? error.message : String(error)), vintage);
}

/** What is folded away on a screen is earlier signals and figures; on paper the signals are wanted, the figures are not. */
function openDetails(): void {
  for (const details of document.querySelectorAll('details:not(.figures)')) details.setAttribute('open', '');
}

void start();
