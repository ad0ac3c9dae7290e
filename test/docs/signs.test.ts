import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { signals } from '../../schemas/tables/signals.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/signs.md'), 'utf8');

it('tells of every type of signal', () => {
  const types = signals.row.shape.signal_type.options;
  expect(types.length).toBeGreaterThan(10);
  for (const type of types) expect(page, type).toContain(`\`${type}\``);
});
