import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { findHome, homePaths } from '../../home/paths.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { packageRoot } from '../../sql/statements.ts';
import { exportDashboard } from '../dashboard/export.ts';
import { offeredReleases } from '../dashboard/offered.ts';
import { dashboardServer } from '../dashboard/server.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo } from '../output.ts';
import { SIGNAL_EXITS } from '../signals.ts';

interface DashboardFlags extends CommonFlags {
  readonly port: string;
  readonly release?: string;
  readonly export?: string;
}

/**
 * `tocsin dashboard`: serves until SIGINT or SIGTERM, or with `--export` writes a folder. Throws `nothing_run` without a
 * release that carries pages, `not_found` for one that is not there, `usage` for a port or folder that cannot be taken.
 */
export async function dashboard(flags: DashboardFlags): Promise<number> {
  const { root, releases } = homePaths(findHome(flags.home, process.env));
  const page = join(packageRoot(), 'dist', 'dashboard');
  const offered = await offeredReleases(releases, flags.release);
  const say = sayTo(flags.quiet ?? false);
  if (flags.export !== undefined) {
    const folder = resolve(flags.export);
    const files = await exportDashboard(page, releases, offered, folder);
    const told = { folder, releases: offered.releases.map(({ vintage }) => vintage), files };
    say.out(
      flags.json ? JSON.stringify(told) : `${files} files of ${told.releases.length} releases: ${folder}`,
    );
    return EXIT.well;
  }
  const server = dashboardServer(page, releases, flags.release);
  const port = await listen(server, portOf(flags.port));
  const address = `http://127.0.0.1:${port}/`;
  say.out(flags.json ? JSON.stringify({ address, release: offered.opens, home: root }) : address);
  say.note(`release ${offered.opens} of ${root}; stop with Ctrl-C`);
  return new Promise((end) => {
    for (const [signal, code] of Object.entries(SIGNAL_EXITS))
      process.once(signal, () => {
        server.close(() => end(code));
        server.closeAllConnections();
      });
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new TocsinError('usage', `--port ${text}: write a number from 0 to 65535`);
  return port;
}

function listen(server: ReturnType<typeof dashboardServer>, port: number): Promise<number> {
  return new Promise((listening, refuse) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      refuse(
        new TocsinError('usage', `127.0.0.1:${port} cannot be taken (${cause.code}): name another --port`, {
          cause,
        }),
      ),
    );
    server.listen(port, '127.0.0.1', () => listening((server.address() as AddressInfo).port));
  });
}
