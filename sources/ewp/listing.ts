import { z } from 'zod';
import { TocsinError } from '../../schemas/errors.ts';
import type { Request, Window } from '../../schemas/flow.ts';
import { parseJson } from '../formats/json.ts';

const entries = z.array(z.object({ name: z.string(), download_url: z.string().nullable() }));

const KINDS = [
  { pattern: /^final_forecasts_data_\w+\.csv$/i, kind: 'risks' },
  { pattern: /^FOOSforecasts_\w+\.csv$/i, kind: 'past_forecasts' },
];

/** The folder of results of the window's year, or of the year before while that one is not out. */
export function listingRequest(window: Window): Request {
  const year = Number(window.to.slice(0, 4));
  return {
    source_id: 'ewp',
    kind: 'listing',
    address: folderOf(year),
    alternatives: [folderOf(year - 1)],
    accept: 'application/json',
  };
}

/** Every published version of the files that are read. Throws `shape_changed` where there is none. */
export function fileRequests(text: string, where: string): Request[] {
  const requests = parseJson(text, entries, where).flatMap(({ name, download_url }): Request[] => {
    const kind = KINDS.find(({ pattern }) => pattern.test(name))?.kind;
    if (kind === undefined || !download_url?.startsWith('https://raw.githubusercontent.com/')) return [];
    return [{ source_id: 'ewp', kind, address: download_url, accept: 'text/csv, text/plain;q=0.9' }];
  });
  if (requests.some(({ kind }) => kind === 'risks')) return requests;
  throw new TocsinError('shape_changed', `${where}: no file final_forecasts_data_*.csv in the folder`);
}

function folderOf(year: number): string {
  return `https://api.github.com/repos/EarlyWarningProject/${year}-Statistical-Risk-Assessment/contents/3.Modeling`;
}
