import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { evaluate } from '../../cli/commands/evaluate.ts';

const FLAGS = { progress: false, quiet: true, json: true } as const;

const SENTENCES = [
  ',doc_id,sent_id,sent_text,KILL,ARREST,ANY_ACTION,FAIL,FORCE',
  '0,7,0,"amod: two men were killed when police opened fire on a mob near the mill.",1,0,1,0,1',
  '1,7,1,"police arrested 40 persons, he said.",0,1,1,0,0',
  '2,7,2,the market opens on friday.,0,0,0,0,0',
  '3,8,0,the river rose by a metre.,0,0,0,0,0',
].join('\n');

const RECOMMENDATIONS = [
  'To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session',
  'Ruritania,EEG,,Ratify the Convention against Torture,Elbonia,EEG,,Accepted,5,"International instruments,Torture and other CID treatment",13',
  "Ruritania,EEG,,Continue its efforts to promote the rights of women,São Tomé,EEG,,Accepted,2,Women's rights,13",
  'Ruritania,EEG,,"Consider inviting the Special Rapporteurs, among them the one on housing",Elbonia,EEG,,Noted,3,Special procedures,13',
].join('\r');

describe('tocsin evaluate', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tocsin-evaluate-'));
    await writeFile(join(folder, 'sentences.csv'), SENTENCES);
    await writeFile(join(folder, 'bare-sentences.csv'), SENTENCES.replace(/,[01](,[01]){4}$/gm, ',,,,,'));
    await writeFile(join(folder, 'upr.csv'), iconv.encode(RECOMMENDATIONS, 'macintosh'));
    const bare = RECOMMENDATIONS.replaceAll(/,(Action|\d),([^,"]*|"[^"]*"),(Session|13)/g, ',$3');
    await writeFile(join(folder, 'bare-upr.csv'), iconv.encode(bare, 'macintosh'));
  });

  /** Answer on stdout and prediction lines. */
  async function evaluated(set: string, name: string) {
    const out: string[] = [];
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
    const predictions = join(folder, `${name}.jsonl`);
    try {
      expect(await evaluate(set, join(folder, name), { ...FLAGS, predictions })).toBe(0);
    } finally {
      write.mockRestore();
    }
    const lines = (await readFile(predictions, 'utf8')).trimEnd().split('\n');
    return { answer: JSON.parse(out.join('')), predictions: lines.map((line) => JSON.parse(line)) };
  }

  it('measures sentences of IndiaPoliceEvents and writes a line for each', async () => {
    const { answer, predictions } = await evaluated('india-police-events', 'sentences.csv');
    expect(predictions).toEqual([
      { id: '7:0', predicted: { KILL: 1, ARREST: 0, FAIL: 0, FORCE: 1 } },
      { id: '7:1', predicted: { KILL: 0, ARREST: 1, FAIL: 0, FORCE: 0 } },
      { id: '7:2', predicted: { KILL: 0, ARREST: 0, FAIL: 0, FORCE: 0 } },
      { id: '8:0', predicted: { KILL: 0, ARREST: 0, FAIL: 0, FORCE: 0 } },
    ]);
    expect(answer.tables[0].rows[0]).toMatchObject({ label: 'KILL', sentences: 4, positives: 1, f1: 1 });
  });

  it('measures recommendations of UPR Info, whatever their line ends and encoding', async () => {
    const { answer, predictions } = await evaluated('upr-info', 'upr.csv');
    expect(predictions).toEqual([
      {
        id: 'upr.csv:1',
        predicted: { action: '5', themes: ['International instruments', 'Torture and other CID treatment'] },
      },
      { id: 'upr.csv:2', predicted: { action: '2', themes: ["Women's rights"] } },
      { id: 'upr.csv:3', predicted: { action: '3', themes: ['Right to housing', 'Special procedures'] } },
    ]);
    // Four issues right, one that the file does not have: 2 × 4 / (2 × 4 + 1).
    expect(answer.tables[0].rows).toMatchObject([{ figure: 1 }, { figure: 0.889 }]);
  });

  it.each([
    ['india-police-events', 'sentences.csv'],
    ['upr-info', 'upr.csv'],
  ])('predicts the same for %s without labels', async (set, name) => {
    const labelled = await evaluated(set, name);
    const bare = await evaluated(set, `bare-${name}`);
    const predictedOf = (lines: readonly { predicted: unknown }[]) => lines.map((line) => line.predicted);
    expect(predictedOf(bare.predictions)).toEqual(predictedOf(labelled.predictions));
    expect(bare.answer.tables[0].rows[0][set === 'upr-info' ? 'rows' : 'sentences']).toBe(0);
  });

  it('refuses a set it does not know and a file of another shape', async () => {
    await expect(evaluate('nothing', folder, FLAGS)).rejects.toThrow(/no labelled set "nothing"/);
    await expect(evaluate('upr-info', join(folder, 'sentences.csv'), FLAGS)).rejects.toThrow(/To, Text/);
  });
});
