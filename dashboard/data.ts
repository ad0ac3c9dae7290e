import type { CountryPage, PageIndex } from '../schemas/pages.ts';

/** `releases.json`, which stands beside the page. */
export interface Releases {
  /** The release that opens first. */
  readonly opens: string;
  readonly latest: string;
  readonly releases: readonly { readonly vintage: string; readonly retrospective: boolean }[];
  /** Releases of earlier builds, which carry no pages. */
  readonly without_pages: number;
}

const asked = new Map<string, Promise<unknown>>();

/** A JSON file beside the page. What a release says never changes, so it is asked for once. */
function get<T>(path: string): Promise<T> {
  const known = asked.get(path);
  if (known) return known as Promise<T>;
  const answer = fetch(path, { credentials: 'omit' }).then((response) => {
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  });
  asked.set(path, answer);
  answer.catch(() => asked.delete(path));
  return answer as Promise<T>;
}

export const getReleases = () => get<Releases>('releases.json');
export const getIndex = (vintage: string) => get<PageIndex>(`releases/${vintage}/pages/index.json`);
export const getCountry = (vintage: string, iso3: string) =>
  get<CountryPage>(`releases/${vintage}/pages/${iso3}.json`);
