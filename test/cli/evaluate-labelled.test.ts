import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evaluateLabelled } from '../../cli/commands/evaluate-labelled.ts';

const SENTENCES = [
  'On March 4, 2024, soldiers killed 12 civilians in the town of Sévaré in the Mopti region of Mali.',
  'Soldiers killed 12 civilians in Sévaré in the Mopti region of Mali on March 4, 2024.',
  'The minister opened a road.',
];
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** References to the sentences: the first row of the file holds the first two, the second the third. */
const starts = [0, SENTENCES[0]!.length + 2, 0];
const reference = (index: number) => ({
  ...{ id: `s${index}`, file: 'hrw/articles.csv', record: index < 2 ? '1' : '2', start: starts[index]! },
  ...{ end: starts[index]! + SENTENCES[index]!.length, sha256: sha256(SENTENCES[index]!) },
});
const drawn = (held: boolean) => ({ stratum: 'finding', held });
const NONE = {
  ...{ register: 'other', act: 'none', kind: 'none', factuality: 'none', claimant: null, country: null },
  ...{ from: null, to: null, precision: null, count_min: null, count_max: null, harm: null, group: null },
  ...{ rf: [], flags: [] },
};
const EVENT = {
  ...{ register: 'finding', act: 'KIL.unspecified', kind: 'event', factuality: 'asserted' },
  ...{ claimant: 'issuer', country: 'MLI', from: '2024-03-04', to: '2024-03-04', precision: 'day' },
  ...{ count_min: 12, count_max: 12, harm: 'killed', group: 'general', rf: [], flags: [] },
};

describe('tocsin evaluate labelled', () => {
  let folder: string;
  let out: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tocsin-labelled-'));
    out = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += text;
      return true;
    });
    mkdirSync(join(folder, 'hrw'));
    writeData(SENTENCES);
    const labels = [
      { id: 's0', ...EVENT },
      { id: 's2', ...NONE },
      { id: 's1', ...EVENT },
    ];
    lines('passages.jsonl', [
      { ...reference(0), ...drawn(false) },
      { ...reference(2), ...drawn(false) },
      { ...reference(1), ...drawn(true) },
    ]);
    for (const name of ['labels-a', 'labels-b', 'gold']) lines(`${name}.jsonl`, labels);
    lines('pairs.jsonl', [{ id: 'q', a: reference(0), b: reference(1), ...drawn(false) }]);
    for (const name of ['pairs-a', 'pairs-b', 'gold-pairs'])
      lines(`${name}.jsonl`, [{ id: 'q', same: 'yes', flags: [] }]);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  function writeData([one, two, three]: readonly string[]): void {
    const rows = [`"${one}\n${two}",20240515T0000,Mali`, `"${three}",20240515T0000,Mali`];
    writeFileSync(join(folder, 'hrw/articles.csv'), `text,published_date,Country\n${rows.join('\n')}\n`);
  }

  function lines(name: string, rows: readonly object[]): void {
    writeFileSync(join(folder, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }

  const flags = () => ({ labels: folder, progress: false, quiet: true });

  it('prints the figures of the open part, and writes what was predicted', async () => {
    const predictions = join(folder, 'predicted.jsonl');
    expect(await evaluateLabelled(folder, { ...flags(), json: true, predictions })).toBe(0);
    const { measures, missing } = JSON.parse(out);
    const figure = (name: string) => measures.find((one: { name: string }) => one.name === name);
    expect(missing).toEqual([]);
    expect(figure('act family, micro F1')).toMatchObject({ n: 2, figure: 1, kappa: 1 });
    expect(figure('count, accuracy')).toMatchObject({ n: 1, figure: 1 });
    expect(figure('pairs, recall')).toMatchObject({ n: 1, figure: 1 });
    expect(figure('RF10, F1').note).toContain('not measured');
    const written = readFileSync(predictions, 'utf8').trimEnd().split('\n');
    expect(written.map((line) => JSON.parse(line).id)).toEqual(['s0', 's2', 'q']);
  });

  it('takes the held part alone when it is asked for', async () => {
    await evaluateLabelled(folder, { ...flags(), json: true, held: true });
    expect(JSON.parse(out).measures[0]).toMatchObject({ n: 1 });
  });

  it('reports a text that is not the one that was labelled, and leaves it out', async () => {
    writeData([SENTENCES[0]!.replace('12', '13'), SENTENCES[1]!, SENTENCES[2]!]);
    expect(await evaluateLabelled(folder, { ...flags(), errors: true })).toBe(3);
    expect(out).toMatch(/^s0 .*other words: the SHA-256 differs$/m);
    expect(out).toMatch(/^act family, micro F1 +1 /m);
  });

  it('reports a file that is not there, and refuses a folder that is not', async () => {
    rmSync(join(folder, 'hrw'), { recursive: true });
    expect(await evaluateLabelled(folder, flags())).toBe(3);
    expect(out.match(/no such file$/gm)).toHaveLength(3);
    await expect(evaluateLabelled(join(folder, 'nowhere'), flags())).rejects.toThrow('no such folder');
  });
});
