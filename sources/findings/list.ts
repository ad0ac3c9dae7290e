import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { TocsinError } from '../../schemas/errors.ts';
import { type Entry, entrySchema } from './entry.ts';

/** An entry that is as it should be, or what is wrong with it; either with the line on which it begins. */
export type Listed =
  | { readonly line: number; readonly entry: Entry }
  | { readonly line: number; readonly fault: string };

const root = z.strictObject({ findings: z.array(z.unknown()) });

/**
 * Entries of a list of findings in YAML. Throws `shape_changed`, naming the line, when it is no YAML or no list; what
 * is wrong with a single entry is told with its line and costs that entry alone.
 */
export function readList(text: string, where: string): readonly Listed[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken !== undefined) {
    const line = lines.linePos(broken.pos[0]).line;
    throw new TocsinError('shape_changed', `${where}: line ${line} is not YAML (${broken.code})`);
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  const list = root.safeParse(valuesIn(document, where));
  if (!list.success) {
    const line = lineOf(list.error.issues[0]?.path ?? []);
    throw new TocsinError('shape_changed', `${where}: line ${line}: no list under "findings"`);
  }
  return list.data.findings.map((value, index) => {
    const line = lineOf(['findings', index]);
    const parsed = entrySchema.safeParse(value);
    if (parsed.success) return { line, entry: parsed.data };
    const faults = parsed.error.issues.map((issue) =>
      describe(issue, lineOf(['findings', index, ...issue.path])),
    );
    return { line, fault: faults.slice(0, 3).join('; ') };
  });
}

/** An alias could make a small file a large one, and a list has no need of them. */
function valuesIn(document: ReturnType<typeof parseDocument>, where: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new TocsinError('shape_changed', `${where}: aliases (*name) are not read in a list`);
  }
}

/** Path and fault, never the value: a list may be somebody's own. */
function describe(issue: z.core.$ZodIssue, line: number): string {
  const at = issue.path.map(String).join('.') || 'the entry';
  if (issue.code === 'unrecognized_keys') return `line ${line}: ${at} has keys that are not known`;
  if (issue.code === 'custom' || issue.code === 'invalid_format')
    return `line ${line}: ${at} ${issue.message}`;
  return `line ${line}: ${at} is not what it should be (${issue.code})`;
}
