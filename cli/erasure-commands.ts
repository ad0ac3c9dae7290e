import type { Command } from 'commander';
import { command, exit } from './command.ts';

const ERASE_NOTES = `
The document goes from archive, batches, warehouse and unfinished work, and does not come back: not by a later run, nor
with a backup that is copied in. A tombstone keeps hashes, reason and time. Releases that held it are withdrawn, and a
new one is published. It takes the home: while Tocsin runs in it, this exits 75 and names the holder. Killed, it goes
on when any command takes the home. --reason and --by are published: neither holds a name.`;

/** Erasure and retention. */
export function addErasureCommands(program: Command): void {
  command(
    program,
    'erase',
    'Takes a document out of everything this home holds: a person asks, or its publisher withdraws it.',
    'tocsin erase --document 51f0a62482f205d6205f --reason "The publisher withdrew it"',
  )
    .requiredOption('--document <id>', 'document_id, from the table documents')
    .requiredOption('--reason <text>', 'why, in a sentence of at most 300 characters that names nobody')
    .option('--by <handle>', 'your handle or role: 2 to 16 of a-z, 0-9 and -, no name', 'desk')
    .option('--remove-releases', 'also delete the data of the releases that are withdrawn')
    .addHelpText('after', ERASE_NOTES)
    .action(async (flags) => exit((await import('./commands/erase.ts')).erase(flags)));
}

/** Commands on releases and batches that already have their noun. */
export function addRetentionCommands(releases: Command): void {
  command(
    releases,
    'prune',
    'Deletes old releases; never the latest nor a cited one.',
    'tocsin releases prune --keep 30 --keep-monthly --dry-run',
  )
    .requiredOption('--keep <n>', 'keep the newest so many')
    .option('--keep-monthly', 'also keep the first of each month')
    .option('--dry-run', 'only say what would go')
    .action(async (flags) => exit((await import('./commands/prune.ts')).prune(flags)));
  command(
    releases,
    'cite <vintage>',
    'Marks a release as cited somewhere, so that it is never pruned.',
    'tocsin releases cite 2026-06-30 --note "Briefing of 2 July"',
  )
    .option('--note <text>', 'where it is cited, in a sentence')
    .option('--remove', 'take the mark away')
    .action(async (vintage, flags) => exit((await import('./commands/prune.ts')).cite(vintage, flags)));
}
