import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

export default defineConfig({
  test: {
    ...base.test,
    include: [
      'test/soak/**/*.soak.ts',
      // Tests that `npm test` runs in part: here with every case.
      'test/pipeline/{alerts,analyst,backfill,demo,erasure,one-home,packs,replay,reread,restore,schedules,survive-kills,triggers,upgrade}.test.ts',
    ],
    env: { TOCSIN_SOAK: '1' },
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
  },
});
