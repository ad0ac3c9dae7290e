import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trainPolice } from './police.ts';
import { moduleText } from './write-model.ts';

const [set = '', path = ''] = process.argv.slice(2);
const FOLDER = join(import.meta.dirname, '../../coding/models');

if (set === 'police') {
  const file = await trainPolice(path);
  const text = moduleText(file, 'npx tsx bench/train/run.ts police sents_half.csv');
  writeFileSync(join(FOLDER, 'police.model.ts'), text);
  process.stdout.write(`police.model.ts: ${text.length} bytes, thresholds ${file.thresholds.join(' ')}\n`);
}
