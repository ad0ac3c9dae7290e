import type { z } from 'zod';
import { TocsinError } from '../../schemas/errors.ts';

/**
 * A JSON text checked against its shape. Throws `shape_changed` when it is no JSON (an HTML challenge page, a
 * truncated body) or another shape. The message names paths, never values.
 */
export function parseJson<T extends z.ZodType>(text: string, shape: T, where: string): z.output<T> {
  return checkShape(jsonOf(text, where), shape, where);
}

/** A value checked against its shape. Throws `shape_changed`; the message names paths, never values. */
export function checkShape<T extends z.ZodType>(value: unknown, shape: T, where: string): z.output<T> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new TocsinError('shape_changed', `${where}: ${shapeIssues(result.error)}`);
}

/** What is wrong with a shape, by path. */
export function shapeIssues(error: z.ZodError): string {
  const issues = error.issues.slice(0, 3).map((issue) => `${issue.path.join('.') || 'root'} (${issue.code})`);
  return `unexpected shape at ${issues.join(', ')}`;
}

function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // The cause is left out: V8 quotes the text around the error in it.
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new TocsinError('shape_changed', `${where}: not JSON (${text.length} characters)`);
  }
}
