import { it } from 'vitest';

/** Set by vitest.soak.config.ts: then every case of a table runs, and the slow tests too. */
export const SOAK = process.env.TOCSIN_SOAK === '1';

/** A test of processes that is too slow for every change; `npm run soak` runs it. */
export const slowly = it.skipIf(!SOAK);
