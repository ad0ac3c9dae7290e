import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Request } from '../schemas/flow.ts';
import { requestSchema } from '../schemas/flow.ts';
import { sha256 } from '../schemas/ids.ts';
import { sealFile } from './seal.ts';

/**
 * What a window still has to fetch, and what it has asked for. Each page of fetching leaves a new file that names
 * the one before, so its cost does not grow with the window and a retry starts from the file it was given.
 */
const frontierSchema = z.object({
  pending: z.array(requestSchema),
  /** Keys of the requests that this page asked for. */
  asked: z.array(z.string()),
  previous: z.string().nullable(),
});
export type Frontier = Readonly<z.infer<typeof frontierSchema>>;

/** Two requests with one key are the same question. */
export function requestKey(request: Request): string {
  return sha256(JSON.stringify([request.method ?? 'GET', request.address, request.payload ?? null])).slice(
    0,
    16,
  );
}

/** Writes the frontier and returns its reference; the same content gives the same reference. */
export async function sealFrontier(work: string, frontier: Frontier): Promise<string> {
  const content = JSON.stringify(frontier);
  const ref = sha256(content);
  await sealFile(pathOf(work, ref), (aside) => writeFile(aside, content));
  return ref;
}

export async function readFrontier(work: string, ref: string): Promise<Frontier> {
  return frontierSchema.parse(JSON.parse(await readFile(pathOf(work, ref), 'utf8')));
}

// The keys asked for up to a frontier, so that a chain is walked once a process, not once a page. A set is never changed:
// two windows that begin with the same requests have one first frontier, and what one asks says nothing of the other.
const askedUpTo = new Map<string, ReadonlySet<string>>();

/** Keys of every request asked for up to and including the frontier `ref`. */
export async function askedBefore(work: string, ref: string): Promise<ReadonlySet<string>> {
  const cached = askedUpTo.get(ref);
  if (cached) return cached;
  const asked = new Set<string>();
  for (let at: string | null = ref; at !== null; ) {
    const frontier: Frontier = await readFrontier(work, at);
    for (const key of frontier.asked) asked.add(key);
    at = frontier.previous;
  }
  askedUpTo.set(ref, asked);
  return asked;
}

/** Hands the set of a frontier, with what was added, on to its successor, once that is sealed. */
export function advanceAsked(previous: string, next: string | null, added: readonly string[]): void {
  const asked = askedUpTo.get(previous);
  askedUpTo.delete(previous);
  if (!asked || next === null) return;
  askedUpTo.set(next, new Set([...asked, ...added]));
}

function pathOf(work: string, ref: string): string {
  return join(work, 'frontiers', `${ref}.json`);
}
