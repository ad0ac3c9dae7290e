import { TocsinError } from '../../schemas/errors.ts';
import type { Problem, Request } from '../../schemas/flow.ts';
import { parseHtml } from '../formats/html.ts';
import { note } from '../problems.ts';

interface Candidate {
  readonly address: string;
  /** Months since the year 2000, of the last month in the file. */
  readonly month: number;
  readonly cumulative: boolean;
}

/**
 * Candidate releases that together hold the newest state: the newest file of several months, and every file of one
 * month after it. Throws `shape_changed` when the page names none.
 */
export function candidateRequests(html: string, where: string): Request[] {
  const found = linksOf(html, where).flatMap(candidateOf);
  const cumulative = found.filter((c) => c.cumulative).sort((a, b) => b.month - a.month)[0];
  const after = cumulative?.month ?? Number.NEGATIVE_INFINITY;
  const single = found.filter((c) => !c.cumulative && c.month > after);
  const chosen = [...(cumulative ? [cumulative] : []), ...single].sort((a, b) => a.month - b.month);
  if (chosen.length === 0)
    throw new TocsinError('shape_changed', `${where}: no link to a candidate release (candidateged/*.csv)`);
  return [...new Set(chosen.map((c) => c.address))].map((address) => ({
    source_id: 'ucdp',
    kind: 'events',
    address,
    accept: 'text/csv, application/octet-stream;q=0.9, */*;q=0.5',
  }));
}

/** The yearly release comes as a zip archive only, which is not opened: a person unpacks it and imports the CSV. */
export function* annualReleases(html: string, where: string): Iterable<Problem> {
  candidateRequests(html, where);
  for (const address of linksOf(html, where)) {
    const name = /\/ged\/(ged\d+-csv\.zip)$/i.exec(address)?.[1];
    if (name !== undefined)
      yield note('annual_release', `${name} is a zip archive: unpack it and import its CSV as a file`, null);
  }
}

function linksOf(html: string, where: string): string[] {
  const $ = parseHtml(html);
  const base = URL.canParse(where) && where.startsWith('http') ? where : 'https://ucdp.uu.se/downloads/';
  return $('a[href]')
    .toArray()
    .map((a) => $(a).attr('href') ?? '')
    .filter((href) => URL.canParse(href, base))
    .map((href) => new URL(href, base).href);
}

/** `GEDEvent_v26_0_8.csv` is August 2026, `GEDEvent_v26_01_26_06.csv` January to June; names differ in case. */
function candidateOf(address: string): Candidate[] {
  if (!address.startsWith('https://ucdp.uu.se/')) return [];
  const one = /\/candidateged\/gedevent_v(\d\d)_0_(\d{1,2})\.csv$/i.exec(address);
  if (one !== null) return [{ address, month: monthOf(one[1], one[2]), cumulative: false }];
  const many = /\/candidateged\/gedevent_v\d\d_\d\d_(\d\d)_(\d\d)\.csv$/i.exec(address);
  return many === null ? [] : [{ address, month: monthOf(many[1], many[2]), cumulative: true }];
}

function monthOf(year: string | undefined, month: string | undefined): number {
  return Number(year) * 12 + Number(month);
}
