import type { Reading } from './reading.ts';

const SPEAKER = /\b(?:I|my|me|we|our|us)\b/;

/** What an article that tells of no single event looks like: features of the answer "not said". */
export function nothingSaid(reading: Reading): [string, number][] {
  const [title, ...body] = reading.lines;
  const share = (is: (line: Reading['lines'][number]) => boolean) =>
    body.length === 0 ? 0 : body.filter(is).length / body.length;
  const lead = body.slice(0, 4);
  const year = reading.article.publishedOn?.slice(0, 4);
  return [
    ['null', 1],
    ['null:long', Math.log1p(body.length) / 4],
    ['null:violentTitle', title?.violent ? 1 : 0],
    ['null:actTitle', title && title.acts.length > 0 ? 1 : 0],
    ['null:violentShare', share((line) => line.violent)],
    ['null:actShare', share((line) => line.acts.length > 0)],
    ['null:violentLead', lead.filter((line) => line.violent).length / 4],
    ['null:speaker', share((line) => SPEAKER.test(line.text))],
    [
      'null:dates',
      Math.min(
        1,
        share((line) => line.dates.length > 0),
      ),
    ],
    ['null:undatedLead', lead.some((line) => line.dates.length > 0) ? 0 : 1],
    ['null:noYear', body.some((line) => /\b(?:19|20)\d\d\b/.test(line.text)) ? 0 : 1],
    ['null:notThisYear', year && body.some((line) => line.text.includes(year)) ? 0 : 1],
    ['null:noDay', body.some((line) => line.dates.some((d) => d.period.precision === 'day')) ? 0 : 1],
    ['null:noTownLead', lead.some((line) => line.cities.length > 0) ? 0 : 1],
    [
      'null:countries',
      Math.log1p(new Set(body.flatMap((line) => line.countries.map((c) => c.iso3))).size) / 3,
    ],
  ];
}
