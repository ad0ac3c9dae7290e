/** Where one is: a page, of one release where the address names it. */
export interface Route {
  readonly page: 'overview' | 'alerts' | 'country' | 'unknown';
  readonly iso3: string;
  readonly vintage: string | undefined;
}

/** Reads the part of an address after its `#`: `#/country/MOZ?release=2026-06-30`. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const vintage = new URLSearchParams(query).get('release') ?? undefined;
  const country = /^country\/([A-Z]{3})$/.exec(path);
  if (country) return { page: 'country', iso3: country[1] ?? '', vintage };
  if (path === '' || path === 'overview') return { page: 'overview', iso3: '', vintage };
  return { page: path === 'alerts' ? 'alerts' : 'unknown', iso3: '', vintage };
}

/** The address of a page within this one. */
export function hashOf(path: '' | 'alerts' | `country/${string}`, vintage: string | undefined): string {
  return `#/${path}${vintage === undefined ? '' : `?release=${vintage}`}`;
}
