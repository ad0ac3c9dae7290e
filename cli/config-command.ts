import type { Command } from 'commander';
import { command, exit } from './command.ts';

/** `tocsin config`: what the settings are, and where each was said. */
export function addConfigCommand(program: Command): void {
  command(
    program,
    'config',
    'Every setting, its value, and where it came from; secrets are never shown.',
    'tocsin config --example > tocsin.yaml',
  )
    .option('--example', 'print a file of settings with every default and what it means')
    .option(
      '--host <host=origin>',
      'as the flag of run and serve (repeatable)',
      (value: string, before: readonly string[]) => [...before, value],
      [],
    )
    .action(async (flags) => exit((await import('./commands/config.ts')).config(flags)));
}
