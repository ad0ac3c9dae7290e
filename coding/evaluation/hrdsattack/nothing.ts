import type { Line, Reading } from './reading.ts';

const SPEAKER = /\b(?:I|my|me|we|our|us)\b/;

/** What an article that tells of no single event looks like: features of the answer "not said". */
export function nothingSaid(reading: Reading): [string, number][] {
  const [title, ...body] = reading.lines;
  const share = (is: (line: Line) => boolean) =>
    body.length === 0 ? 0 : body.filter(is).length / body.length;
  const lead = body.slice(0, 4);
  return [
    ['null', 1],
    ['null:long', Math.log1p(body.length) / 4],
    ['null:violentTitle', title?.violent ? 1 : 0],
    ['null:actTitle', title && title.acts.length > 0 ? 1 : 0],
    ['null:violentShare', share((line) => line.violent)],
    ['null:actShare', share((line) => line.acts.length > 0)],
    ['null:violentLead', lead.filter((line) => line.violent).length / 4],
    ['null:speaker', share((line) => SPEAKER.test(line.text))],
    ['null:noTownLead', lead.some((line) => line.cities.length > 0) ? 0 : 1],
    ['null:undatedLead', lead.some((line) => line.dates.length > 0) ? 0 : 1],
    ['null:dates', share((line) => line.dates.length > 0)],
    ...undated(body, reading.article.publishedOn?.slice(0, 4)),
    ['null:countries', Math.log1p(countriesOf(body).size) / 3],
  ];
}

function undated(body: readonly Line[], year: string | undefined): [string, number][] {
  const anywhere = (is: (line: Line) => boolean) => (body.some(is) ? 0 : 1);
  return [
    ['null:noYear', anywhere((line) => /\b(?:19|20)\d\d\b/.test(line.text))],
    ['null:notThisYear', anywhere((line) => year !== undefined && line.text.includes(year))],
    ['null:noDay', anywhere((line) => line.dates.some((d) => d.period.precision === 'day'))],
  ];
}

function countriesOf(body: readonly Line[]): ReadonlySet<string> {
  return new Set(body.flatMap((line) => line.countries.map(({ iso3 }) => iso3)));
}
