import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { HomeKind } from '../home/descriptor.ts';
import type { HomePaths } from '../home/paths.ts';
import { sealFile } from '../home/seal.ts';
import { aboutWarc, capturesOf } from '../home/warc-read.ts';
import { TocsinError } from '../schemas/errors.ts';
import type { PlannedWindow } from '../schemas/steps.ts';
import type { SourceId } from '../schemas/vocabularies.ts';

/**
 * Copies the WARCs of one source out of another archive (file or folder) into this home's, byte for byte, and
 * groups them by the window they were fetched for: replaying an archive gives the batches that the fetching gave.
 */
export async function importArchive(
  paths: HomePaths,
  kind: HomeKind,
  source_id: SourceId,
  from: string,
): Promise<PlannedWindow[]> {
  const windows = new Map<string, Pick<PlannedWindow, 'window' | 'origin'> & { readonly warcs: string[] }>();
  for (const { root, name } of await warcFiles(from)) {
    const about = await aboutWarc(join(root, name));
    if (about?.source_id !== source_id) continue;
    if (about.synthetic !== (kind === 'synthetic')) throw otherKind(name, kind);
    await copyInto(paths.archive, root, name);
    await capturesOf(paths.archive, name);
    // What was imported from a file stays of a file: nobody knows what it left out.
    const origin = about.origin === 'file' ? 'file' : 'archive';
    const key = `${about.window.from}/${about.window.to}/${origin}`;
    const group = windows.get(key) ?? { window: about.window, origin, warcs: [] };
    group.warcs.push(name);
    windows.set(key, group);
  }
  return [...windows.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, { window, origin, warcs }]) => ({
      window,
      origin,
      frontier: null,
      known: null,
      warcs: warcs.sort(),
      parts: [],
      outcome: null,
    }));
}

function otherKind(name: string, kind: HomeKind): TocsinError {
  const holds = kind === 'real' ? 'invented reports' : 'real reports';
  return new TocsinError(
    'home_kind',
    `${name} holds ${holds} and this home is ${kind}: nothing was taken from it`,
  );
}

/** Sources that an archive holds captures of, whether they are invented, and the WARCs that are not Tocsin's. */
export async function sourcesInArchive(
  from: string,
): Promise<{ readonly sources: SourceId[]; readonly synthetic: boolean; readonly foreign: string[] }> {
  const sources = new Set<SourceId>();
  const foreign: string[] = [];
  let synthetic = false;
  for (const { root, name } of await warcFiles(from)) {
    const about = await aboutWarc(join(root, name));
    if (about) sources.add(about.source_id);
    else foreign.push(name);
    synthetic ||= about?.synthetic ?? false;
  }
  return { sources: [...sources].sort(), synthetic, foreign };
}

async function warcFiles(from: string): Promise<{ root: string; name: string }[]> {
  const found = await stat(from).catch((cause: unknown) => {
    throw new TocsinError('usage', `--replay ${from}: no such file or folder`, { cause });
  });
  if (found.isFile()) return [{ root: dirname(from), name: basename(from) }];
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  return entries
    .filter((e) => e.isFile() && /\.warc(\.gz)?$/.test(e.name))
    .map((e) => ({ root: from, name: relative(from, join(e.parentPath, e.name)) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The WARC, after its index where there is one: a WARC that is there has its index. */
async function copyInto(archive: string, root: string, name: string): Promise<void> {
  if (existsSync(join(archive, name))) return;
  await mkdir(dirname(join(archive, name)), { recursive: true });
  const files = [`${name}.cdxj`, name].filter((file) => existsSync(join(root, file)));
  for (const file of files) {
    await sealFile(join(archive, file), (aside) =>
      copyFile(join(root, file), aside, constants.COPYFILE_FICLONE),
    );
  }
}
