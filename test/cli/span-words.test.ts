import { describe, expect, it } from 'vitest';
import { spanWords } from '../../cli/span-words.ts';

describe('the words behind an indicator', () => {
  it('are cut out of the statement by offsets of the passage', () => {
    const words = spanWords('act:109-115;actor:100-108', 'Soldiers killed 12 villagers.', 100);
    expect(words).toBe('act “killed”, actor “Soldiers”');
  });

  it('are none in a reading without spans', () => {
    expect(spanWords(null, 'Soldiers killed 12 villagers.', 0)).toBe('');
  });
});
