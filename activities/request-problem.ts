import { now } from '../home/clock.ts';
import type { Request } from '../schemas/flow.ts';
import type { Outcome } from '../schemas/vocabularies.ts';
import type { EarlyProblem } from './problem-part.ts';
import { shownAddress, shownMessage } from './problem-text.ts';

/** As a failure that says nothing about the source: another address was asked in its place. */
export function withoutWeight({ row }: EarlyProblem): EarlyProblem {
  return { outcome: null, row: { ...row, severity: 'warning' } };
}

/** A request that brought nothing to keep. */
export function problemOf(request: Request, outcome: Outcome, message: string): EarlyProblem {
  return {
    outcome,
    row: {
      source_id: request.source_id,
      code: outcome,
      severity: 'error',
      message: shownMessage(message, request.address),
      capture_sha256: null,
      locator: shownAddress(request.address),
      seen_at: now().toISOString(),
    },
  };
}
