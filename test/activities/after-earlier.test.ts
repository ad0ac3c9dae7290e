import { describe, expect, it, vi } from 'vitest';
import { afterEarlier } from '../../activities/after-earlier.ts';

function gate<T>() {
  let open: (value: T) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const end = new Promise<T>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  return { end, open, fail };
}

describe('a second attempt while the first still runs', () => {
  it('takes what the first made', async () => {
    const { end, open } = gate<string>();
    const again = vi.fn(async () => 'again');
    const attempts = [afterEarlier('a', 1, () => end), afterEarlier('a', 2, again)];
    open('first');
    expect(await Promise.all(attempts)).toEqual(['first', 'first']);
    expect(again).not.toHaveBeenCalled();
  });

  it('does it again where the first fails, and not before', async () => {
    const { end, fail } = gate<string>();
    const again = vi.fn(async () => 'again');
    const first = afterEarlier('b', 1, () => end);
    const second = afterEarlier('b', 2, again);
    expect(again).not.toHaveBeenCalled();
    fail(new Error('given up'));
    await expect(first).rejects.toThrow('given up');
    expect(await second).toBe('again');
  });

  it('of another step, or after the first has ended, is not held up', async () => {
    const { end, open } = gate<string>();
    const first = afterEarlier('c', 1, () => end);
    expect(await afterEarlier('d', 2, async () => 'other')).toBe('other');
    open('first');
    await first;
    expect(await afterEarlier('c', 2, async () => 'later')).toBe('later');
  });
});
