import { expect, it } from 'vitest';
import { plainTitle } from '../../sources/hrc-resolutions/words.ts';
import { hrcResolutions } from '../../sources/hrc-resolutions.ts';
import { uhriPassages } from '../../sources/uhri/paragraphs.ts';
import { linesOfText } from '../../sources/un-documents/lines.ts';
import { fixturesOf } from '../support/fixtures.ts';
import { readLocal } from './support.ts';

/** Characters that a pattern of quadratic time takes minutes for. */
const LONG = 400_000;
const report = fixturesOf('hrc-resolutions')
  .find(({ name }) => name === 'session-report')
  ?.body.toString();

it.each([
  ['a title', () => plainTitle(`a${' '.repeat(LONG)}b`)],
  ['a text', () => uhriPassages('\n'.repeat(LONG), true)],
  ['a line', () => linesOfText(`a${' '.repeat(LONG)}b`)],
  ...['1', '. ', '*'].map((mark) => {
    const text = report?.replace('Against:', `Against: ${mark.repeat(LONG)}x, `) ?? '';
    return [`a list of votes with ${mark}`, () => readLocal(hrcResolutions, 'report.txt', text)] as const;
  }),
] as const)('reads %s of many blanks or marks in linear time', async (_, read) => {
  const begin = performance.now();
  await read();
  expect(performance.now() - begin).toBeLessThan(8000);
});
