import { type Command, Option } from 'commander';
import { command, exit } from './command.ts';

/** The page for people who decide. */
export function addBriefCommand(program: Command): void {
  command(
    program,
    'brief <country>',
    'One page about a country: what stands out, who looked, findings, reviews, and the statements behind each figure.',
    'tocsin brief MOZ --format html --out moz.html',
  )
    .addOption(new Option('--format <format>', 'md or html').choices(['md', 'html']).default('md'))
    .option('--vintage <vintage>', 'of this release instead of the latest')
    .option('--out <file>', 'write it here instead of standard output')
    .action(async (country, flags) => exit((await import('./commands/brief.ts')).brief(country, flags)));
}
