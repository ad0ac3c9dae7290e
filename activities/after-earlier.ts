/** The attempt that runs, by its step. */
const running = new Map<string, Promise<unknown>>();

/**
 * Runs an attempt of a step, after the one before it where that still runs in this process: if the earlier ends well,
 * its result is the result, and `work` is not begun; if it fails, `work` does it again.
 */
export async function afterEarlier<T>(step: string, attempt: number, work: () => Promise<T>): Promise<T> {
  // A first attempt has none before it, whatever its name.
  const earlier = attempt > 1 ? (running.get(step) as Promise<T> | undefined) : undefined;
  const own = earlier === undefined ? work() : earlier.catch(() => work());
  running.set(step, own);
  try {
    return await own;
  } finally {
    if (running.get(step) === own) running.delete(step);
  }
}
