import type { AttentionBacktest } from '../backtest/attention-backtest.ts';
import { markdownTable } from './markdown.ts';
import { measuresTable } from './measures.ts';

/** The attention back-test: data, measures at both horizons, lead times, and what UNMISS can say. */
export function attentionSection(test: AttentionBacktest): string[] {
  const { read, years, units, countries, onsets, twoYears, whole } = test;
  return [
    '## Attention back-test',
    '',
    'It scores what the machinery of the United Nations wrote about a country. It validates no violation signal: for these years there',
    'is hardly any violation indicator.',
    '',
    `${units} country-years, ${countries} countries, ${years[0]} to ${years.at(-1)}; ${onsets.length} onsets: ${onsets.join(', ')}.`,
    `Read: ${read.adopted} adopted texts, of them ${read.texts} about one country, ${read.outcomes} outcomes of a review and`,
    `${read.severalCountries} that name several countries; ${read.specialSessions} special sessions; ${read.recommendations} recommendations.`,
    '',
    '### An onset in the following year',
    '',
    ...measuresTable(test.measures, onsets.length / units),
    '',
    '### An onset in the two following years',
    '',
    `${twoYears.units} country-years, ${twoYears.onsets} with an onset.`,
    '',
    ...measuresTable(twoYears.measures, twoYears.onsets / twoYears.units),
    '',
    '### The reference over all years of its file',
    '',
    `${whole.units} country-years, ${whole.onsets} onsets. It publishes of itself an AUC of 0.825 to 0.838, a recall at 30 of 0.69 and an average`,
    'precision of 0.034 at a base rate of 0.008.',
    '',
    ...measuresTable(whole.measures, whole.onsets / whole.units),
    '',
    '### Lead time on dated onsets',
    '',
    ...leadTimes(test),
    '',
    ...unmiss(test),
    '',
    '### Files',
    '',
    ...markdownTable(
      ['file', 'SHA-256'],
      test.files.map(({ name, sha256 }) => [name, `\`${sha256}\``]),
    ),
    '',
  ];
}

function leadTimes({ leadTimes: all }: AttentionBacktest): string[] {
  return markdownTable(
    ['onset', 'alarm, months before', 'first sign, months before', 'first sign', 'rank of the reference'],
    all.map(({ what, onset, alarm, chronic, sign, first, rank }) => [
      `${what}, ${onset}`,
      alarm === null ? 'no alarm' : chronic ? `${alarm} and more` : alarm,
      sign ?? 'none',
      first === null ? '-' : `${first.known_at} ${first.what}`,
      rank,
    ]),
  );
}

/** UNMISS is shown and not scored: one country, published in one piece, and persons where the test counts incidents. */
function unmiss({ unmiss: told }: AttentionBacktest): string[] {
  if (told === null) return ['UNMISS: the file holds no monthly table.'];
  return [
    '### UNMISS, shown and not scored',
    '',
    `Victims in South Sudan, ${told.first} to ${told.last}: ${told.victims} in ${told.months} months, with ${told.onsets} onsets in these years.`,
    'The numbers were published together and later than they say, so nothing here is as-of; and they count persons, who come many at a',
    `time, where the primary test expects incidents. It can be run on ${told.tested} of the months and has ${told.watches.length} below the p of a watch${told.watches.length > 0 ? `: ${told.watches.join(', ')}` : ''}.`,
  ];
}
