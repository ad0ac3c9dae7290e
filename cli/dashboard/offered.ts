import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isRetrospective, listReleases, readLatest } from '../../home/releases.ts';
import { listWithdrawn } from '../../home/withdrawn.ts';
import { TocsinError } from '../../schemas/errors.ts';

/** `releases.json`: what the page may show, oldest first; retrospective releases after all others. */
export interface Offered {
  readonly opens: string;
  readonly latest: string;
  readonly releases: readonly { readonly vintage: string; readonly retrospective: boolean }[];
  /** Releases of builds that wrote no pages. */
  readonly without_pages: number;
}

/**
 * The releases that carry pages and are not withdrawn. `first`: the one that opens. Throws `nothing_run` where there is
 * none, `not_found` where `first` is not among them.
 */
export async function offeredReleases(releases: string, first: string | undefined): Promise<Offered> {
  const withdrawn = new Set(await listWithdrawn(releases));
  const standing = (await listReleases(releases)).filter((vintage) => !withdrawn.has(vintage));
  const paged = standing.filter((vintage) => existsSync(join(releases, vintage, 'pages', 'index.json')));
  if (first !== undefined && !paged.includes(first))
    throw new TocsinError('not_found', `there is no release ${first} with pages in ${releases}`);
  const told = paged.map((vintage) => ({ vintage, retrospective: isRetrospective(vintage) }));
  const pointed = (await readLatest(releases))?.vintage;
  const newest = told.findLast(({ retrospective }) => !retrospective) ?? told.at(-1);
  const latest = told.find(({ vintage }) => vintage === pointed)?.vintage ?? newest?.vintage;
  if (latest === undefined) throw new TocsinError('nothing_run', nothing(releases, standing.length));
  return { opens: first ?? latest, latest, releases: told, without_pages: standing.length - paged.length };
}

function nothing(releases: string, others: number): string {
  return others === 0
    ? `${releases} has no release that can be shown: run "tocsin run" or "tocsin demo" first, or name another home with --home`
    : `the ${others} releases of ${releases} are of an earlier build and carry no pages: "tocsin releases publish" after the next news makes one that does`;
}
