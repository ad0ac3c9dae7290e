import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { code } from '../../coding/code.ts';
import { languageOf } from '../../coding/language.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo } from '../output.ts';

interface CodeFlags extends CommonFlags {
  readonly in: string;
  readonly out: string;
}

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  published_on: z.iso.date().nullable(),
  title: z.string().nullish(),
  countries: z.array(z.string()).optional(),
});

/** Who a text is taken to speak for where it quotes nobody. */
const ISSUER = 'unknown';

/**
 * `tocsin code --in FILE.jsonl --out FILE.jsonl`: indicators of each text, line by line. A line that cannot be read
 * ends the command with its number; the file at `--out` is then left as it was.
 */
export async function codeFile(flags: CodeFlags): Promise<number> {
  const say = sayTo(flags.quiet ?? false);
  const partial = `${flags.out}.partial`;
  const done = { texts: 0, indicators: 0 };
  try {
    const input = createReadStream(flags.in);
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    await pipeline(Readable.from(coded(lines, flags.in, done)), createWriteStream(partial));
    await rename(partial, flags.out);
  } catch (error) {
    await rm(partial, { force: true });
    const unread =
      error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');
    throw unread
      ? new TocsinError('usage', `${flags.in} or the folder of ${flags.out} cannot be opened`)
      : error;
  }
  say.note(`${done.texts} texts, ${done.indicators} indicators`);
  return EXIT.well;
}

/**
 * `fr` or `es` where the text is clearly that; null, which is read as English, for all others. A text with "the" is not
 * asked about: telling the language takes longer than coding it.
 */
async function romanceOrNot(text: string): Promise<string | null> {
  if (/\bthe\b/.test(text.slice(0, 1000))) return null;
  const found = await languageOf(text);
  return found === 'fr' || found === 'es' ? found : null;
}

async function* coded(
  lines: AsyncIterable<string>,
  name: string,
  done: { texts: number; indicators: number },
): AsyncGenerator<string> {
  let number = 0;
  for await (const raw of lines) {
    number++;
    if (raw.trim() === '') continue;
    const { id, text, published_on, title, countries } = parsed(raw, name, number);
    const about = {
      published_on,
      countries: countries ?? [],
      issuer: ISSUER,
      title: title ?? null,
      language_code: await romanceOrNot(text),
    };
    const indicators = code({ paragraph: '1', body: text, coded: true }, about);
    done.texts++;
    done.indicators += indicators.length;
    yield `${JSON.stringify({ id, indicators })}\n`;
  }
}

/** The message names the line and the field, never what the line holds. */
function parsed(raw: string, name: string, number: number): z.infer<typeof line> {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    throw new TocsinError('usage', `${name}, line ${number}: no JSON`);
  }
  const result = line.safeParse(value);
  if (result.success) return result.data;
  const field = result.error.issues[0]?.path.join('.') || 'the line';
  throw new TocsinError(
    'usage',
    `${name}, line ${number}: ${field} is missing or not of the kind it should be`,
  );
}
