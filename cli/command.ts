import type { Command } from 'commander';

/** A command with the flags that all have. */
export function command(
  parent: Command,
  nameAndArguments: string,
  description: string,
  example: string,
): Command {
  return parent
    .command(nameAndArguments)
    .description(description)
    .option('--home <folder>', 'home folder (TOCSIN_HOME; else ./var, else the XDG data folder)')
    .option('--config <file>', 'settings (TOCSIN_CONFIG; else tocsin.yaml in the home)')
    .option('--json', 'answer as JSON')
    .option('--quiet', 'say nothing on standard error but errors')
    .option('--no-progress', 'do not show progress')
    .addHelpText('after', `\nExample: ${example}`);
}

/** Sets the exit code; leaves the process to end by itself, so that nothing written is lost. */
export async function exit(code: Promise<number>): Promise<void> {
  process.exitCode = await code;
}
