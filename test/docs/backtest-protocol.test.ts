import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROTOCOL } from '../../cli/evaluation/signals/protocol.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the protocol of the back-tests', () => {
  it('is the one that was written before any figure was computed', () => {
    expect(createHash('sha256').update(read(PROTOCOL.file)).digest('hex')).toBe(
      'be87fb3cc05817ba09fbaaa2378bf08b9f0c284ebde44554df8d107743978e54',
    );
    expect(PROTOCOL.sha256).toBe('be87fb3cc05817ba09fbaaa2378bf08b9f0c284ebde44554df8d107743978e54');
  });

  it('is the one that the published report follows', () => {
    expect(read('docs/signal-quality.md')).toContain(PROTOCOL.sha256);
  });
});
