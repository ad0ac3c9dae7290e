import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TocsinError } from '../../../../schemas/errors.ts';
import { decode } from '../../../../sources/formats/bytes.ts';
import type { CsvFile } from './panel.ts';

interface InputFile extends CsvFile {
  readonly sha256: string;
}

/** Files of the attention back-test. */
export interface Inputs {
  readonly texts: InputFile;
  readonly recommendations: readonly InputFile[];
  readonly forecasts: InputFile;
  readonly onsets: InputFile;
  readonly coups: InputFile;
  readonly names: InputFile;
  readonly unmiss: InputFile;
}

/** Reads the files from a folder that holds one folder a source. Throws `usage` where one is missing. */
export async function inputsOf(data: string): Promise<Inputs> {
  return {
    texts: await oneFile(join(data, 'hrc-voting'), /^resolutions\.csv$/),
    recommendations: await filesOf(join(data, 'upr-info'), /^\d+-\d+\.csv$/),
    ...(await panelFiles(join(data, 'early-warning-project'))),
    unmiss: await oneFile(join(data, 'unmiss-hrd'), /^data\.json$/),
  };
}

/** The files of the Early Warning Project, which both back-tests need. Throws `usage` where one is missing. */
export async function panelFiles(
  folder: string,
): Promise<Pick<Inputs, 'forecasts' | 'onsets' | 'coups' | 'names'>> {
  return {
    forecasts: await oneFile(folder, /^FOOSforecasts_\w+\.csv$/),
    onsets: await oneFile(folder, /^basedata\d{4}_\w+\.csv$/),
    coups: await oneFile(folder, /^all-coups\.csv$/),
    names: await oneFile(folder, /^countrynamesheet_complete\.csv$/),
  };
}

async function oneFile(folder: string, pattern: RegExp): Promise<InputFile> {
  const [found, ...others] = await filesOf(folder, pattern);
  if (found !== undefined && others.length === 0) return found;
  throw new TocsinError('usage', `${folder}: one file named like ${pattern.source} is needed`);
}

async function filesOf(folder: string, pattern: RegExp): Promise<InputFile[]> {
  const names = await readdir(folder).catch(() => {
    throw new TocsinError(
      'usage',
      `${folder}: no such folder; "evaluate signals" takes the folder that holds hrc-voting, upr-info, ` +
        'early-warning-project and unmiss-hrd, "evaluate indicators" takes early-warning-project itself',
    );
  });
  const wanted = names.filter((name) => pattern.test(name)).sort();
  return Promise.all(wanted.map((name) => inputFile(folder, name)));
}

async function inputFile(folder: string, name: string): Promise<InputFile> {
  const bytes = await readFile(join(folder, name));
  // The export of UPR Info alone is not UTF-8; it was made on a Macintosh.
  const { text } = decode(bytes, 'text/csv', 'macintosh');
  return { name, text, sha256: createHash('sha256').update(bytes).digest('hex') };
}
