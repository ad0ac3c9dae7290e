import { it } from 'vitest';
import { expectIsolation } from '../support/isolation.ts';

it('ten thousand documents in one window, beside a source that hangs and one that fails, stop no other', () =>
  expectIsolation(10_000, 80));
