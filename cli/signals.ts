import type { Session } from './session.ts';

/** Exit codes of a process that was told to stop. */
export const SIGNAL_EXITS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Does `work` in a session and closes the session behind it. SIGINT and SIGTERM end it early: workers drain, the
 * server stops, and the exit code says which it was (130, 143). What was sealed stays; the next run goes on.
 */
export async function untilSignalled(session: Session, work: () => Promise<number>): Promise<number> {
  let stop: (code: number) => void = () => undefined;
  const stopped = new Promise<number>((resolve) => {
    stop = resolve;
  });
  let signalled = false;
  const onSignal = (signal: keyof typeof SIGNAL_EXITS) => {
    signalled = true;
    stop(SIGNAL_EXITS[signal]);
  };
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  try {
    const code = await Promise.race([work(), stopped]);
    await session.close();
    // Calls that were on their way when the signal came would keep the process up.
    if (signalled) process.exit(code);
    return code;
  } catch (error) {
    await session.close();
    throw error;
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}
