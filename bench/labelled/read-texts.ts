import { readdir } from 'node:fs/promises';
import type { Text } from '../../cli/evaluation/labelled/text.ts';
import { textsOf } from '../../cli/evaluation/labelled/texts.ts';

/** Every text of a folder of recorded data, files in the order of their names. */
export async function readTexts(data: string): Promise<Text[]> {
  const texts: Text[] = [];
  const files = await readdir(data, { recursive: true });
  for (const file of files.sort()) for await (const text of textsOf(data, file)) texts.push(text);
  return texts;
}
