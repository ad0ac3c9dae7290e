import { readFile } from 'node:fs/promises';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { TocsinError } from '../schemas/errors.ts';

/** A file of settings as read: what it says, and on which line it says it. */
export interface ConfigFile {
  readonly path: string;
  /** False where there is none, which is well unless it was named. */
  readonly exists: boolean;
  readonly content: Readonly<Record<string, unknown>>;
  /** The line of the deepest part of a path that the file has; undefined for a path that it has not. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

/** Reads YAML. Throws `config` for a file that cannot be read, that is no YAML, or that is no list of names and values. */
export async function readConfigFile(path: string, mustExist: boolean): Promise<ConfigFile> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' && !mustExist) return undefined;
    const why = cause.code === 'ENOENT' ? 'is not there' : `cannot be read (${cause.code})`;
    throw new TocsinError('config', `the settings ${path}: the file ${why}`, { cause });
  });
  if (text === undefined) return { path, exists: false, content: {}, lineOf: () => undefined };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) throw new TocsinError('config', `${path} is not YAML: ${broken.message}`, { cause: broken });
  const content: unknown = document.toJS() ?? {};
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new TocsinError('config', `${path}: write "name: value", one a line`);
  return {
    path,
    exists: true,
    content: { ...content },
    lineOf(wanted) {
      const offset = offsetOf(document.contents, wanted);
      return offset === undefined ? undefined : lines.linePos(offset).line;
    },
  };
}

/** Where in the text the key stands that a path leads to, as far as the file has it. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number | undefined {
  let at = root;
  let offset: number | undefined;
  for (const step of path) {
    const pair = isMap(at) ? at.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    if (pair === undefined) break;
    offset = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
    at = pair.value;
  }
  return offset;
}
