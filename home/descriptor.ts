import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { TocsinError } from '../schemas/errors.ts';
import { sealFile } from './seal.ts';
import { refuseNewer } from './versions.ts';

const serverSchema = z.object({ pid: z.int(), address: z.string() });
/** Version of the home's layout; a newer Tocsin takes an older home, an older one refuses a newer. */
const HOME_SCHEMA_VERSION = 1;
/** Homes of before the key existed are of version 1. */
const versionSchema = z.looseObject({ schema_version: z.int().default(1) });
const descriptorSchema = z.object({
  schema_version: z.int().default(1),
  id: z.string().regex(/^tocsin-[0-9a-f]{8}$/),
  kind: z.enum(['synthetic', 'real']),
  server: serverSchema.nullable(),
});

/** `home.json`: who this home is, whether its reports are invented, and its own Temporal server while one runs. */
export type HomeDescriptor = Readonly<z.infer<typeof descriptorSchema>>;
export type HomeKind = HomeDescriptor['kind'];

/** The descriptor, or undefined where no home has been made yet. Throws `config` on a newer or a damaged one. */
export async function readDescriptor(path: string): Promise<HomeDescriptor | undefined> {
  const content = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (content === undefined) return undefined;
  try {
    const found: unknown = JSON.parse(content);
    refuseNewer(path, versionSchema.parse(found).schema_version, HOME_SCHEMA_VERSION);
    return descriptorSchema.parse(found);
  } catch (cause) {
    if (cause instanceof TocsinError) throw cause;
    throw new TocsinError('config', `${path} is damaged; restore it from a backup or start another home`, {
      cause,
    });
  }
}

export async function writeDescriptor(path: string, descriptor: HomeDescriptor): Promise<void> {
  await sealFile(path, (aside) => writeFile(aside, `${JSON.stringify(descriptor, null, 2)}\n`));
}

/**
 * The descriptor of a home of the wanted kind, made on first use. A home of the other kind is refused, so that
 * invented reports never reach a real warehouse; undefined takes either, and makes none. Call it only while holding
 * the home.
 */
export async function claimDescriptor(path: string, kind: HomeKind | undefined): Promise<HomeDescriptor> {
  const found = await readDescriptor(path);
  if (found && kind !== undefined && found.kind !== kind) {
    throw new TocsinError(
      'home_kind',
      `${path} belongs to a ${found.kind} home and this command needs a ${kind} one: choose another with --home`,
    );
  }
  if (found) return found;
  if (kind === undefined)
    throw new TocsinError('nothing_run', `${path} does not exist: nothing has run in this home`);
  const made: HomeDescriptor = {
    schema_version: HOME_SCHEMA_VERSION,
    id: `tocsin-${randomBytes(4).toString('hex')}`,
    kind,
    server: null,
  };
  await writeDescriptor(path, made);
  return made;
}
