import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Source } from '../../schemas/source.ts';
import { documentsIn, problemsIn, readLocal } from '../sources/support.ts';

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/add-a-source.md'), 'utf8');

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
  if (found === undefined) throw new Error(`docs/add-a-source.md has no block of ${language}`);
  return found;
}

describe('the example of docs/add-a-source.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-example-'));
  let example: Source;
  beforeAll(async () => {
    // The block as it stands, with its imports leading from the temporary folder into sources/.
    const base = pathToFileURL(join(ROOT, 'sources/')).href;
    const code = block('ts').replace(
      /from '(\.[^']+)'/g,
      (_, path: string) => `from '${new URL(path, base).pathname}'`,
    );
    const file = join(folder, 'example.ts');
    writeFileSync(file, code);
    example = ((await import(file)) as { readonly example: Source }).example;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads its feed: one document, and one problem for the item without a key', async () => {
    const records = await readLocal(example, 'feed.xml', block('xml'));
    expect(
      documentsIn(records).map((d) => [d.native_id, d.published_on, d.passages.map((p) => p.body)]),
    ).toEqual([['story-1', '2026-03-05', ['Shells hit the market of Exampletown on 4 March.']]]);
    expect(problemsIn(records).map((p) => [p.code, p.skips])).toEqual([['no_key', true]]);
  });

  it('asks for its feed', () => {
    const [request] = example.requests({ from: '2026-03-01', to: '2026-03-07' });
    expect(request?.source_id).toBe(example.meta.id);
  });
});
