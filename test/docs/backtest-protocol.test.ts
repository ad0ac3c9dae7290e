import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('is the protocol that was written before any figure was computed', () => {
  const text = readFileSync(new URL('../../docs/backtest-protocol.md', import.meta.url));
  expect(createHash('sha256').update(text).digest('hex')).toBe(
    'be87fb3cc05817ba09fbaaa2378bf08b9f0c284ebde44554df8d107743978e54',
  );
});
