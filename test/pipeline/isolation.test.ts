import { it } from 'vitest';
import { expectIsolation } from '../support/isolation.ts';

it('one source that hangs, one that fails and one that floods stop no other', () =>
  expectIsolation(1000, 25));
