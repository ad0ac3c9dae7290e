import { TocsinError } from '../schemas/errors.ts';

/** Throws `config` where a file was written by a newer Tocsin: this one would misread it, or lose what it adds. */
export function refuseNewer(path: string, version: number, newest: number): void {
  if (version <= newest) return;
  throw new TocsinError(
    'config',
    `${path} has format ${version} and this Tocsin reads up to ${newest}: a newer one wrote it. Install that version or a later one, or choose another home with --home`,
  );
}
