import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { articles, startSite } from '../support/site.ts';
import { ask, IMPATIENT, temporaryHome, tocsin } from '../support/tocsin.ts';

const PROJECTION = await readFile(new URL('../../sql/projection.sql', import.meta.url), 'utf8');

describe('a killed run', () => {
  it.each(['archive_sealed', 'load_open', 'release_renamed'])(
    'goes on after kill -9 at %s, and ends with the rows of an uninterrupted one',
    async (point) => {
      const site = await startSite(articles(12));
      const [calm, killed] = [await temporaryHome(), await temporaryHome()];
      const uninterrupted = await tocsin(calm, ['run', ...site.flags]);
      expect(uninterrupted.code, uninterrupted.stderr).toBe(0);
      const first = await tocsin(killed, ['run', ...site.flags], { ...IMPATIENT, TOCSIN_FAIL_POINT: point });
      expect(first.signal).toBe('SIGKILL');
      const second = await tocsin(killed, ['run', ...site.flags], IMPATIENT);
      expect(second.code, second.stderr).toBe(0);
      expect(second.stderr).toContain('a run was interrupted: going on with it');
      expect(await ask(killed, PROJECTION)).toEqual(await ask(calm, PROJECTION));
      const [counted] = await ask(killed, 'SELECT count(*)::INT AS n FROM violation_indicators');
      expect(counted?.n).toBeGreaterThanOrEqual(12);
    },
  );
});
