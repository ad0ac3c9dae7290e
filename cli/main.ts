#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { TocsinError } from '../schemas/errors.ts';
import { addAlertCommands } from './alert-commands.ts';
import { addBackfillCommands } from './backfill-commands.ts';
import { addBriefCommand } from './brief-commands.ts';
import { addCodingCommands } from './coding-commands.ts';
import { command, exit } from './command.ts';
import { addConfigCommand } from './config-command.ts';
import { addDashboardCommand } from './dashboard-commands.ts';
import { addDeskCommands } from './desk-commands.ts';
import { addDetectCommands } from './detect-commands.ts';
import { addErasureCommands, addRetentionCommands } from './erasure-commands.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';
import { writeRemark } from './log.ts';
import { addProblemCommands } from './problem-commands.ts';
import { addRereadCommands } from './reread-commands.ts';
import { addScheduleCommands } from './schedule-commands.ts';
import { addTriggerCommands } from './trigger-commands.ts';

// Every command is loaded when it is called: `tocsin --help` starts neither DuckDB nor Temporal.

export interface CommonFlags {
  readonly home?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly progress: boolean;
}

function main(): Promise<unknown> {
  process.env.TZ = 'UTC';
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const program = new Command('tocsin')
    .description(
      'Turns human-rights reporting into dated, sourced violation indicators and early-warning signals.',
    )
    .version(version)
    .showHelpAfterError()
    .exitOverride()
    .addHelpText('after', '\nExample: tocsin demo');
  addRunning(program);
  addLooking(program);
  addProblemCommands(program);
  addBackfillCommands(program);
  addBriefCommand(program);
  addCodingCommands(program);
  addDashboardCommand(program);
  addDeskCommands(program);
  addDetectCommands(program);
  addAlertCommands(program);
  addTriggerCommands(program);
  addScheduleCommands(program);
  addRereadCommands(program);
  addErasureCommands(program);
  addConfigCommand(program);
  return program.parseAsync();
}

const list = (value: string, before: readonly string[]) => [...before, value];

function addRunning(program: Command): void {
  command(
    program,
    'demo',
    'Runs the whole pipeline over the bundled, invented archive.',
    'tocsin demo',
  ).action(async (flags) => exit((await import('./commands/demo.ts')).demo(flags)));
  command(
    program,
    'run',
    'Captures, reads, codes, loads, and publishes: from the live sites, local files or an archive.',
    'tocsin run --from upr-info=./downloads/upr',
  )
    .option('--source <id>', 'only this source (repeatable)', list, [])
    .option('--from <source=path>', 'read a local file or folder instead of the site (repeatable)', list, [])
    .option('--replay <archive>', 'read WARC files (a file or a folder) instead of the sites')
    .option('--since <date>', 'first day, YYYY-MM-DD')
    .option('--until <date>', 'last day, YYYY-MM-DD')
    .option(
      '--host <host=origin>',
      "send a host's requests to a mirror or test server (repeatable)",
      list,
      [],
    )
    .action(async (flags) => exit((await import('./commands/run.ts')).run(flags)));
  command(
    program,
    'serve',
    'Runs server, workers and one schedule per source until told to stop.',
    'tocsin serve',
  )
    .option(
      '--host <host=origin>',
      "send a host's requests to a mirror or test server (repeatable)",
      list,
      [],
    )
    .action(async (flags) => exit((await import('./commands/serve.ts')).serve(flags)));
  command(
    program,
    'worker',
    'Adds a worker process to a home that is being served.',
    'tocsin worker --role coding',
  )
    .addOption(new Option('--role <role>', 'what it does').choices(['coding']).makeOptionMandatory())
    .action(async (flags) => exit((await import('./commands/worker.ts')).worker(flags)));
}

function addLooking(program: Command): void {
  command(
    program,
    'query <sql>',
    'Asks the latest release in SQL, read-only.',
    'tocsin query "SELECT country_iso3, act_family, change, why FROM signals WHERE change <> \'none\'"',
  )
    .addOption(
      new Option('--format <format>', 'how to answer')
        .choices(['table', 'csv', 'json', 'parquet'])
        .default('table'),
    )
    .option('--warehouse', 'ask the warehouse instead (only while nothing runs)')
    .option('--vintage <vintage>', 'ask this release instead of the latest')
    .action(async (sql, flags) => exit((await import('./commands/query.ts')).query(sql, flags)));
  command(
    program,
    'status',
    'Every source: what came in, what did not, how fresh it is.',
    'tocsin status',
  ).action(async (flags) => exit((await import('./commands/status.ts')).status(flags)));
  command(
    program,
    'explain <signal-or-country> [family]',
    'A signal down to paragraph and address; the phase of a country; or why nothing fired for a country and act family.',
    'tocsin explain MMR KIL',
  ).action(async (subject, family, flags) =>
    exit((await import('./commands/explain.ts')).explain(subject, family, flags)),
  );
  const sources = program.command('sources').description('The sources that Tocsin reads.');
  command(
    sources,
    'list',
    'All sources, with family, licence, cadence and last outcome.',
    'tocsin sources list',
  ).action(async (flags) => exit((await import('./commands/sources.ts')).listSources(flags)));
  addReleases(program);
}

function addReleases(program: Command): void {
  const releases = program.command('releases').description('Published releases.');
  command(releases, 'list', 'All releases, oldest first.', 'tocsin releases list').action(async (flags) =>
    exit((await import('./commands/releases.ts')).list(flags)),
  );
  command(
    releases,
    'publish',
    'Derives and publishes from what is loaded.',
    'tocsin releases publish --as-of 2017-07-31',
  )
    .option('--as-of <date>', 'a retrospective release: only what was public by that day; latest stays')
    .action(async (flags) => exit((await import('./commands/releases.ts')).publishNow(flags)));
  command(
    releases,
    'verify [vintage]',
    'Checks the files of a release against its descriptor.',
    'tocsin releases verify --replay',
  )
    .option('--replay', 'also make the release again from its batches and compare the bytes')
    .action(async (vintage, flags) => exit((await import('./commands/verify.ts')).verify(vintage, flags)));
  command(
    releases,
    'diff [before] [after]',
    'What changed between two releases and why; without vintages, the latest against the one before it.',
    'tocsin releases diff 2026-06-01 2026-06-30',
  ).action(async (before, after, flags) =>
    exit((await import('./commands/diff.ts')).diff(before, after, flags)),
  );
  addRetentionCommands(releases);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough, as with `head`.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
main().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.well : EXIT.usage;
    return;
  }
  const message =
    error instanceof TocsinError ? error.message : error instanceof Error ? error.stack : String(error);
  writeRemark('error', `tocsin: ${message}`);
  process.exitCode = exitCodeOf(error);
});
