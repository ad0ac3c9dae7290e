import type { Command } from 'commander';
import { command, exit } from './command.ts';

const NOTES = `
It reads releases only, so it works while Tocsin runs, and listens on 127.0.0.1. With --export it writes a folder for any
static host instead, and ends.`;

/** The page that people look at. */
export function addDashboardCommand(program: Command): void {
  command(
    program,
    'dashboard',
    'Serves a page over the releases: world, countries, alerts, evidence.',
    'tocsin dashboard --port 8642',
  )
    .option('--port <n>', 'port on 127.0.0.1; 0 takes a free one', '8642')
    .option('--release <vintage>', 'open this release first instead of the latest')
    .option('--export <folder>', 'write the page and its releases into this new or empty folder')
    .addHelpText('after', NOTES)
    .action(async (flags) => exit((await import('./commands/dashboard.ts')).dashboard(flags)));
}
