import type { Command } from 'commander';
import { command, exit } from './command.ts';
import { addSignalEvaluations } from './signal-evaluation-commands.ts';

/** `tocsin code`, and `tocsin evaluate SET PATH`: coding measured against what people labelled. */
export function addCodingCommands(program: Command): void {
  command(
    program,
    'code',
    'Codes texts of any origin: violation indicators of every line of a file.',
    'tocsin code --in texts.jsonl --out indicators.jsonl',
  )
    .requiredOption('--in <file>', 'JSON lines: {id, text, published_on, title?}')
    .requiredOption('--out <file>', 'JSON lines: {id, indicators: [...]}')
    .action(async (flags) => exit((await import('./commands/code.ts')).codeFile(flags)));
  addEvaluations(program);
}

function addEvaluations(program: Command): void {
  const evaluate = program
    .command('evaluate')
    .description(
      'Measures coding against sets that people labelled, and signals by simulation and back-test.',
    );
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
  command(
    evaluate,
    'hrdsattack <path>',
    'Main events of news articles: a file of the shape of HRDsAttack.',
    'tocsin evaluate hrdsattack dev.json --predictions predicted.jsonl',
  )
    .option('--predictions <file>', 'also write what was predicted, a JSON line an article')
    .action(async (path, flags) =>
      exit((await import('./commands/evaluate-hrdsattack.ts')).evaluateHrdsattack(path, flags)),
    );
  addSet(evaluate, 'india-police-events', 'What police did, sentence by sentence: IndiaPoliceEvents.');
  addSet(evaluate, 'upr-info', 'Action category and issues of recommendations: CSV of UPR Info.');
  addSignalEvaluations(evaluate);
}

function addSet(evaluate: Command, set: string, description: string): void {
  command(evaluate, `${set} <path>`, description, `tocsin evaluate ${set} FILE --predictions predicted.jsonl`)
    .option('--predictions <file>', 'also write what was predicted, a JSON line a row')
    .action(async (path, flags) => exit((await import('./commands/evaluate.ts')).evaluate(set, path, flags)));
}
