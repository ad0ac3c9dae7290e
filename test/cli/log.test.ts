import { afterEach, describe, expect, it, vi } from 'vitest';
import { logAs, writeLog } from '../../cli/log.ts';
import { sayTo } from '../../cli/output.ts';
import { temporalLogger } from '../../cli/temporal-log.ts';

/** What `work` writes to standard error. */
function written(work: () => void): string {
  let all = '';
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    all += String(chunk);
    return true;
  });
  work();
  spy.mockRestore();
  return all;
}

const NOON = Date.UTC(2026, 2, 5, 12);

describe('a line of the log', () => {
  afterEach(() => logAs('text'));

  it('holds no control character and no change of direction, whatever a site sent', () => {
    const line = () =>
      writeLog('warn', 'request failed', { reason: 'a\x1b[31m\n\u202eb', again: true, warc: null }, NOON);
    expect(written(line)).toBe('2026-03-05T12:00:00.000Z warn  request failed  reason="a  b" again=true\n');
    logAs('json');
    expect(JSON.parse(written(line))).toEqual({
      time: '2026-03-05T12:00:00.000Z',
      level: 'warn',
      message: 'request failed',
      reason: 'a  b',
      again: true,
      warc: null,
    });
  });

  it('is what a remark becomes where JSON was asked for, and nothing with --quiet', () => {
    const note = () => sayTo(false).note('home: x');
    expect(written(note)).toBe('home: x\n');
    logAs('json');
    expect(JSON.parse(written(note))).toMatchObject({ level: 'info', message: 'home: x' });
    expect(written(() => sayTo(true).note('home: x'))).toBe('');
  });
});

describe("Temporal's own lines", () => {
  const meta = {
    workflowId: 'h/pipeline/hrw',
    activityType: 'plan',
    attempt: 2,
    taskQueue: 'q',
    sdkComponent: 'worker',
  };

  it('are left out unless they are errors, and then without what was thrown', () => {
    const logger = temporalLogger('debug');
    const thrown = { ...meta, error: new Error('the page of Zarnigor Tolipova') };
    expect(written(() => logger.warn('Activity failed', thrown))).toBe('');
    const error = written(() => logger.error('Worker failed', thrown));
    expect(error).toMatch(/ error temporal: Worker failed\n$/);
  });

  it('of ours carry the run, the step and the attempt, from the least level on', () => {
    logAs('json');
    const logger = temporalLogger('info');
    const told = written(() =>
      logger.info('page fetched', { ...meta, event: 'page_fetched', source: 'hrw' }),
    );
    const { time: _, ...line } = JSON.parse(told) as Record<string, unknown>;
    expect(line).toEqual({
      ...{ level: 'info', message: 'page fetched', event: 'page_fetched', source: 'hrw' },
      ...{ run: 'h/pipeline/hrw', step: 'plan', attempt: 2 },
    });
    expect(written(() => logger.debug('captured', { ...meta, event: 'captured' }))).toBe('');
    logAs('text');
  });
});
