import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

export default defineConfig({
  test: { ...base.test, include: ['test/soak/**/*.soak.ts'], testTimeout: 1_200_000, hookTimeout: 1_200_000 },
});
