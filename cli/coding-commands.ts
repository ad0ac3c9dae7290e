import type { Command } from 'commander';
import { command, exit } from './command.ts';

/** `tocsin evaluate SET PATH`: coding measured against what people labelled. */
export function addCodingCommands(program: Command): void {
  const evaluate = program
    .command('evaluate')
    .description('Measures coding against a set that people labelled.');
  command(
    evaluate,
    'labelled <path>',
    'The labelled set of docs/codebook.md; its texts are found in the folder of source files.',
    'tocsin evaluate labelled ../data --errors',
  )
    .option('--labels <folder>', 'folder of the labels (bench/labelled of this package)')
    .option('--held', 'the held part instead of the open one: to be opened once')
    .option('--errors', 'also list the mistakes by kind')
    .option('--predictions <file>', 'also write what was predicted, a line an item')
    .action(async (path, flags) =>
      exit((await import('./commands/evaluate-labelled.ts')).evaluateLabelled(path, flags)),
    );
  addSet(evaluate, 'india-police-events', 'What police did, sentence by sentence: IndiaPoliceEvents.');
  addSet(evaluate, 'upr-info', 'Action category and issues of recommendations: CSV of UPR Info.');
}

function addSet(evaluate: Command, set: string, description: string): void {
  command(evaluate, `${set} <path>`, description, `tocsin evaluate ${set} FILE --predictions predicted.jsonl`)
    .option('--predictions <file>', 'also write what was predicted, a JSON line a row')
    .action(async (path, flags) => exit((await import('./commands/evaluate.ts')).evaluate(set, path, flags)));
}
