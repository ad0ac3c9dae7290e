import { describe, expect, it } from 'vitest';
import { escaped, terminalText } from '../../cli/terminal-text.ts';

async function* chunks(...parts: readonly Buffer[]) {
  yield* parts;
}

async function shown(...parts: readonly Buffer[]): Promise<string> {
  const out: Buffer[] = [];
  for await (const part of terminalText(chunks(...parts))) out.push(part);
  return Buffer.concat(out).toString();
}

describe('text for a terminal', () => {
  it('writes out what a terminal would obey', () => {
    expect(escaped('a\u001b[2Jb\u0007\u009b\u202e\ttab\r\nline\rback')).toBe(
      'a\\u001b[2Jb\\u0007\\u009b\\u202e\ttab\nline\\u000dback',
    );
  });

  it('is whole where a chunk ends inside a character', async () => {
    const bytes = Buffer.from('Côte d’Ivoire');
    for (let cut = 1; cut < bytes.length; cut += 1)
      expect(await shown(bytes.subarray(0, cut), bytes.subarray(cut))).toBe('Côte d’Ivoire');
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')],
    ['bytes with NUL', Buffer.from('a\0b')],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0])],
  ])('refuses %s', async (_name, bytes) => {
    await expect(shown(bytes)).rejects.toMatchObject({ code: 'usage' });
  });
});
