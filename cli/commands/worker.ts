import { readDescriptor } from '../../home/descriptor.ts';
import { findHome, homePaths } from '../../home/paths.ts';
import { TocsinError } from '../../schemas/errors.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo } from '../output.ts';
import { readSettings } from '../settings.ts';
import { connectTemporal, runningTarget } from '../temporal.ts';
import { codingWorker, installRuntime, runWorkers } from '../workers.ts';

/** `tocsin worker --role coding`: reads and codes for a home that another process holds, until told to stop. */
export async function worker(flags: CommonFlags): Promise<number> {
  const root = findHome(flags.home, process.env);
  const paths = homePaths(root);
  const settings = await readSettings(root, process.env, { config: flags.config });
  const descriptor = await readDescriptor(paths.descriptor);
  if (!descriptor) throw new TocsinError('nothing_run', `nothing has run in ${root}`);
  const target = await runningTarget(descriptor);
  if (target === undefined) {
    throw new TocsinError(
      'server',
      'no server runs for this home: start "tocsin serve", or set TEMPORAL_ADDRESS',
    );
  }
  installRuntime(settings, flags.quiet ? 'error' : 'info');
  const temporal = await connectTemporal(target);
  const coding = await codingWorker({
    paths,
    descriptor,
    settings,
    native: temporal.native,
    namespace: temporal.client.options.namespace,
    temporal: temporal.client,
  });
  const workers = runWorkers([coding.worker]);
  const stopped = Promise.race([once('SIGINT', 130), once('SIGTERM', 143), workers.ended.then(() => 1)]);
  sayTo(flags.quiet ?? false).note(`coding for ${root}; stop with Ctrl-C`);
  const signal = await stopped;
  await workers.stop();
  await coding.close();
  await temporal.close();
  return signal;
}

function once(signal: NodeJS.Signals, code: number): Promise<number> {
  return new Promise((resolve) => process.once(signal, () => resolve(code)));
}
