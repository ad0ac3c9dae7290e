import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillPlaceholders } from '../../net/placeholders.ts';

const spellings: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  encodeURIComponent,
  (secret) => encodeURIComponent(secret).replace(/%../g, (hex) => hex.toLowerCase()),
  (secret) => new URLSearchParams({ s: secret }).toString().slice(2),
  (secret) => Buffer.from(secret, 'utf8').toString('latin1'),
  (secret) => new URL(`https://example.org/?${encodeURIComponent(secret)}`).search.slice(1),
];

test('a secret is found again in every spelling, and one placeholder stands for it', () => {
  const secrets = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(secrets, fc.constantFrom(...spellings), (secret, spell) => {
      const { redact, missing } = fillPlaceholders(
        'https://example.org/?a={KEY}',
        new Map([['KEY', secret]]),
      );
      expect(missing).toEqual([]);
      expect(redact(`<${spell(secret)}>`)).not.toBe(`<${spell(secret)}>`);
      expect(redact(`\n${spell(secret)}\n`)).toContain('{KEY}');
    }),
  );
});

test('only what looks like a variable is a placeholder, and each missing one is named', () => {
  const { address, missing } = fillPlaceholders(
    'https://example.org/{id}/{A}?{B_2}={}',
    new Map([['A', 'x y']]),
  );
  expect(address).toBe('https://example.org/{id}/x%20y?{B_2}={}');
  expect(missing).toEqual(['B_2']);
});
