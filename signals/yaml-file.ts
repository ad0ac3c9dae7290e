import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { TocsinError } from '../schemas/errors.ts';

/** A file that was read, and the line of a path in it, for what only the reader can judge. */
export interface YamlFile<T> {
  readonly data: T;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML by a schema. `what` names the file in messages. Throws `config`, naming the line and the mend, on text that
 * does not parse and on an unknown, missing or impossible value.
 */
export function readYaml<T>(what: string, text: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    throw new TocsinError('config', `${what} line ${line} is not YAML: mend the syntax (${broken.code})`);
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => describe(issue, lineOf));
    throw new TocsinError('config', `the ${what} is refused: ${faults.join('; ')}`);
  }
  return { data: parsed.data, lineOf };
}

function describe(issue: z.core.$ZodIssue, lineOf: (path: readonly PropertyKey[]) => number): string {
  const at = issue.path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    const line = lineOf([...issue.path, issue.keys[0] ?? '']);
    return `line ${line}: ${at} has unknown keys (${issue.keys.join(', ')}): remove them`;
  }
  return `line ${lineOf(issue.path)}: ${at}: ${issue.message}`;
}
