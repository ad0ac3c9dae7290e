import { z } from 'zod';
import { TocsinError } from '../../schemas/errors.ts';
import { checkShape, parseJson } from '../formats/json.ts';

const page = z.object({ totalCount: z.number().int(), count: z.number().int(), data: z.array(z.unknown()) });
const failure = z.object({ status: z.number(), error: z.object({ type: z.string().optional() }) });

/** A page of the API. Throws by the API's own error body, and `blocked` where a web page stands in its place. */
export function pageOf(text: string, where: string): z.infer<typeof page> {
  if (text.trimStart().startsWith('<')) {
    throw new TocsinError(
      'blocked',
      `${where}: a web page where JSON was due; the host turns this client away`,
    );
  }
  const answer = parseJson(text, z.unknown(), where);
  const failed = failure.safeParse(answer);
  if (failed.success) throw refusal(failed.data.status, where);
  return checkShape(answer, page, where);
}

/** The error bodies of the API (recorded October 2026), by their status. */
function refusal(status: number, where: string): TocsinError {
  if (status === 410)
    return new TocsinError('gone', `${where}: this version of the API is switched off; use v2`);
  if (status === 403) {
    const advice = 'ask for one at https://apidoc.reliefweb.int/parameters#appname and set RELIEFWEB_APPNAME';
    return new TocsinError('blocked', `${where}: the appname is not approved; ${advice}`);
  }
  if (status === 400)
    return new TocsinError('not_configured', `${where}: refused (400); set RELIEFWEB_APPNAME`);
  if (status === 429) return new TocsinError('rate_limited', `${where}: too many requests today (429)`);
  return new TocsinError('transient', `${where}: the API answers with an error (${status})`);
}
