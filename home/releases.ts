import { chmod, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { TocsinError } from '../schemas/errors.ts';
import { sha256 } from '../schemas/ids.ts';
import { failPoint } from './fail-point.ts';
import { sealFile, sealFolder } from './seal.ts';

const latestSchema = z.object({ vintage: z.string(), path: z.string(), sha256: z.string() });
/** `latest.json`: the vintage, its folder beside the file, and the SHA-256 of its descriptor. */
export type Latest = Readonly<z.infer<typeof latestSchema>>;

const descriptorSchema = z.looseObject({
  version: z.string(),
  resources: z.array(
    z.looseObject({
      name: z.string(),
      path: z.string(),
      bytes: z.int(),
      hash: z.string(),
      rows: z.int().optional(),
      schema: z.looseObject({ fields: z.array(z.looseObject({ name: z.string() })) }).optional(),
    }),
  ),
  tocsin: z.looseObject({
    kind: z.enum(['synthetic', 'real']),
    as_of: z.string().optional(),
    content_sha256: z.string(),
    database_sha256: z.string(),
    batches: z.array(z.string()),
    schema_version: z.string().optional(),
    coding_version: z.string().optional(),
    reader_versions: z.record(z.string(), z.string()).optional(),
  }),
});
/** What every reader may rely on in a release's `datapackage.json`. */
export type ReleaseDescriptor = Readonly<z.infer<typeof descriptorSchema>>;

/** A vintage: a day, and from the second different release of that day on a number. Retrospective: `as-of-` before it. */
const VINTAGE = /^((?:as-of-)?\d{4}-\d{2}-\d{2})(?:\.(\d+))?$/;

/** How a retrospective release of that day is called: never like one that was made on it. */
export function retrospectiveOf(day: string): string {
  return `as-of-${day}`;
}

/** Whether a vintage is that of a retrospective release. */
export function isRetrospective(vintage: string): boolean {
  return vintage.startsWith(retrospectiveOf(''));
}

/** Vintages on disk, oldest first; the retrospective ones after all others. */
export async function listReleases(releases: string): Promise<string[]> {
  const names = await readdir(releases).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => VINTAGE.test(name)).sort(compareVintages);
}

function compareVintages(a: string, b: string): number {
  const [, dayA = '', numberA = '1'] = VINTAGE.exec(a) ?? [];
  const [, dayB = '', numberB = '1'] = VINTAGE.exec(b) ?? [];
  return dayA.localeCompare(dayB) || Number(numberA) - Number(numberB);
}

/** The first free vintage of a day: `2026-06-30`, then `2026-06-30.2`, … */
export function nextVintage(day: string, taken: readonly string[]): string {
  const numbers = taken
    .map((v) => VINTAGE.exec(v))
    .filter((m) => m?.[1] === day)
    .map((m) => Number(m?.[2] ?? 1));
  // The first of a day may have been pruned: its name is not given again while a later one of that day is there.
  return numbers.length === 0 ? day : `${day}.${Math.max(...numbers) + 1}`;
}

export async function readDescriptorOf(releases: string, vintage: string): Promise<ReleaseDescriptor> {
  const path = join(releases, vintage, 'datapackage.json');
  const content = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new TocsinError('not_found', `there is no release ${vintage}: ${path} cannot be read`, { cause });
  });
  return descriptorSchema.parse(JSON.parse(content));
}

/** SHA-256 of a release's descriptor, which holds those of all its files: what a citation of the release names. */
export async function citationOf(releases: string, vintage: string): Promise<string> {
  return sha256(await readFile(join(releases, vintage, 'datapackage.json')));
}

/** The pointer to the latest release; undefined before the first. */
export async function readLatest(releases: string): Promise<Latest | undefined> {
  const content = await readFile(join(releases, 'latest.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
  return content === undefined ? undefined : latestSchema.parse(JSON.parse(content));
}

/** Seals a release that `fill` writes; its files can only be read from then on. */
export async function sealRelease(
  releases: string,
  vintage: string,
  fill: (aside: string) => Promise<void>,
): Promise<void> {
  await sealFolder(join(releases, vintage), async (aside) => {
    await fill(aside);
    for (const entry of await readdir(aside, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) await chmod(join(entry.parentPath, entry.name), 0o444);
  });
  failPoint('release_renamed');
}

/** Points readers to a sealed release: `latest.json` first, then the `latest` link, each replaced in one step. */
export async function pointToRelease(releases: string, vintage: string): Promise<void> {
  const latest: Latest = { vintage, path: vintage, sha256: await citationOf(releases, vintage) };
  await sealFile(join(releases, 'latest.json'), (aside) =>
    writeFile(aside, `${JSON.stringify(latest, null, 2)}\n`),
  );
  const link = join(releases, 'latest');
  const aside = `${link}.tmp`;
  await rm(aside, { force: true });
  await symlink(vintage, aside, 'dir');
  await rename(aside, link);
}
