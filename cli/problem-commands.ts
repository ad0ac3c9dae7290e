import type { Command } from 'commander';
import { command, exit } from './command.ts';

const OPEN_NOTES = `
A problem is open while it is what the last look at its place found. Its place is the address it was met at: a later
answer from there that was read closes it. A problem that belongs to no address is closed by a later window of its
source that ended well.`;

/** What went wrong, and the bytes it went wrong with. */
export function addProblemCommands(program: Command): void {
  const problems = program.command('problems').description('What could not be read, mapped or trusted.');
  command(
    problems,
    'list',
    'Problems, newest first, each with its capture.',
    'tocsin problems list --source hrw --open',
  )
    .option('--source <id>', 'only this source')
    .option('--code <code>', 'only this code')
    .option('--open', 'only what is still so, each once')
    .option('--limit <n>', 'at most so many', '50')
    .addHelpText('after', OPEN_NOTES)
    .action(async (flags) => exit((await import('./commands/problems.ts')).listProblems(flags)));
  const captures = program.command('captures').description('What was received, as it was received.');
  command(
    captures,
    'show <sha256>',
    'A capture by its SHA-256 or the beginning of it: where it came from, where it lies, what was read out of it.',
    'tocsin captures show 51f0a62482f2 --body > page.html',
  )
    .option('--body', 'the bytes as received, on standard output, and nothing else')
    .action(async (id, flags) => exit((await import('./commands/captures.ts')).showCapture(id, flags)));
}
