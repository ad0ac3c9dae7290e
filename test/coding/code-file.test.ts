import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { codeFile } from '../../cli/commands/code.ts';

const folder = mkdtempSync(join(tmpdir(), 'tocsin-code-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const flags = (name: string, lines: readonly string[]) => {
  const input = join(folder, `${name}.jsonl`);
  writeFileSync(input, lines.join('\n'));
  return { in: input, out: join(folder, `${name}.out.jsonl`), progress: false, quiet: true };
};
const LINE = JSON.stringify({
  id: 'a',
  text: 'Soldiers killed 12 civilians in Goma on 3 March 2024.',
  published_on: '2024-03-10',
});

it('codes each line into a line with whole indicators', async () => {
  const files = flags('good', [
    LINE,
    '',
    JSON.stringify({ id: 7, text: 'Rain fell.', published_on: '2024-03-10', title: 'Rain' }),
  ]);
  expect(await codeFile(files)).toBe(0);
  const [first, second] = readFileSync(files.out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first.id).toBe('a');
  expect(first.indicators).toHaveLength(1);
  expect(first.indicators[0]).toMatchObject({
    act_family: 'KIL',
    country_iso3: 'COD',
    occurred_from: '2024-03-03',
    count_min: 12,
  });
  expect(second).toEqual({ id: 7, indicators: [] });
});

it('tells French and Spanish apart from English, which is read where nothing else is clear', async () => {
  const text = (id: string, said: string) => JSON.stringify({ id, text: said, published_on: '2024-03-10' });
  const files = flags('languages', [
    text('fr', 'Des soldats ont tué 12 villageois dans le nord du Mali le 4 mars 2024, selon la mission.'),
    text('es', 'Unos soldados mataron a 12 aldeanos en Colombia el 4 de marzo de 2024, dijo la misión.'),
  ]);
  expect(await codeFile(files)).toBe(0);
  const lines = readFileSync(files.out, 'utf8').trim().split('\n');
  const rows = lines.map((line) => JSON.parse(line).indicators[0]);
  expect(rows.map((row) => [row.country_iso3, row.count_min, row.rule_id])).toEqual([
    ['MLI', 12, 'KIL.unspecified.fr.verb'],
    ['COL', 12, 'KIL.unspecified.es.verb'],
  ]);
});

it('names the line that cannot be read, and leaves no half file', async () => {
  for (const [bad, message] of [
    ['{"id": "b", "text": 3}', /line 2: text/],
    ['{"id": "b", "text": "x", "published_on": "yesterday"}', /line 2: published_on/],
    ['{"id"', /line 2: no JSON/],
  ] as const) {
    const files = flags('bad', [LINE, bad]);
    await expect(codeFile(files)).rejects.toThrow(message);
    expect(existsSync(files.out)).toBe(false);
    expect(existsSync(`${files.out}.partial`)).toBe(false);
  }
});

it('says when a file cannot be opened', async () => {
  await expect(
    codeFile({ in: join(folder, 'none'), out: join(folder, 'x'), progress: false }),
  ).rejects.toThrow(/opened/);
});
