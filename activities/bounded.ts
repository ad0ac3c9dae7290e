import type { Document, Problem, Reading } from '../schemas/flow.ts';

/** Longest title that is kept, in characters. */
const LONGEST_TITLE = 1000;
/** Longest line of a reading, in bytes: DuckDB takes 16 MiB, and would refuse the whole batch for one that is longer. */
const LONGEST_LINE = 16_000_000;
/** Below so many characters of passages no reading is near it: it is not measured. */
const SHORT = 500_000;

/** A document with a title of a length that a title has, and what was cut. */
export function withShortTitle(document: Document): { document: Document; problems: readonly Problem[] } {
  const { title } = document;
  if (title === null || title.length <= LONGEST_TITLE) return { document, problems: [] };
  const message = `a title of ${title.length} characters was cut to ${LONGEST_TITLE}`;
  return {
    document: { ...document, title: `${title.slice(0, LONGEST_TITLE)}…` },
    problems: [
      { kind: 'problem', code: 'long_title', severity: 'warning', message, locator: null, skips: false },
    ],
  };
}

/** The problem that stands for a document whose text alone is too long; null for every other. Told before it is coded. */
export function tooMuchText({ passages }: Document): Problem | null {
  const characters = charactersOf(passages);
  return characters > LONGEST_LINE ? problemOf(characters, characters) : null;
}

/** The problem that stands for a reading which is too long for the warehouse; null for every other. */
export function tooLong({ passages, ...rest }: Reading): Problem | null {
  const characters = charactersOf(passages);
  if (characters < SHORT) return null;
  const bytes = Buffer.byteLength(JSON.stringify({ passages, ...rest }));
  return bytes > LONGEST_LINE ? problemOf(characters, bytes) : null;
}

function charactersOf(passages: readonly { readonly body: string | null }[]): number {
  return passages.reduce((sum, { body }) => sum + (body?.length ?? 0), 0);
}

function problemOf(characters: number, bytes: number): Problem {
  const message = `a document of ${characters} characters makes a reading of at least ${bytes} bytes; at most ${LONGEST_LINE} are loaded`;
  return { kind: 'problem', code: 'too_large', severity: 'error', message, locator: null, skips: true };
}
