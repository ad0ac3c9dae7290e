import { join, resolve } from 'node:path';
import { sourcesInArchive } from '../../activities/import-archive.ts';
import { packageRoot } from '../../sql/statements.ts';
import { EXIT } from '../exit-codes.ts';
import { logsJson } from '../log.ts';
import type { CommonFlags } from '../main.ts';
import { bold, sayTo } from '../output.ts';
import { reportDemo } from '../report-demo.ts';
import { reportRun } from '../report-run.ts';
import { runPipeline } from '../run-pipeline.ts';
import { openSession } from '../session.ts';
import { readSettings } from '../settings.ts';
import { untilSignalled } from '../signals.ts';

const BANNER = 'DEMO: every report here is invented. Nothing below is about the real States named.';

/** `tocsin demo`: the whole pipeline over the bundled archive, in a synthetic home with a server of its own. */
export async function demo(flags: CommonFlags): Promise<number> {
  const root = resolve(flags.home ?? process.env.TOCSIN_HOME ?? 'demo-home');
  const say = sayTo(flags.quiet ?? false);
  const settings = await readSettings(root, process.env, { config: flags.config });
  const archive = join(packageRoot(), 'sample', 'archive');
  say.note(bold(BANNER));
  say.note(`home: ${root}`);
  const session = await openSession({
    root,
    kind: 'synthetic',
    settings,
    ownServerOnly: true,
    logLevel: 'error',
    say,
  });
  return untilSignalled(session, async () => {
    const { sources } = await sourcesInArchive(archive);
    const plans = sources.map((source_id) => ({
      source_id,
      input: { origin: 'archive', path: archive } as const,
    }));
    const live = flags.progress && process.stderr.isTTY && !flags.quiet && !logsJson();
    const result = await runPipeline(session, plans, settings, say, live);
    await reportRun(session.paths, result, flags.json ?? false, say);
    if (!flags.json) {
      await reportDemo(session.paths, say);
      say.out(`\n${BANNER}`);
    }
    return EXIT.well;
  });
}
