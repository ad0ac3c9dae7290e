import type { Exchange } from '../home/exchange.ts';
import type { Window } from '../schemas/flow.ts';
import { answer } from './answer.ts';
import { eveningOf } from './calendar.ts';

/** The demo's scripted failure: the interface refuses a client whose name it has not approved, month after month. */
export function reliefwebRefused(window: Window): readonly Exchange[] {
  const request = {
    source_id: 'reliefweb',
    kind: 'reports',
    address: 'https://api.reliefweb.int/v2/reports?appname=%7BRELIEFWEB_APPNAME%7D',
    method: 'POST',
    payload: {
      filter: { field: 'date.created', value: { from: window.from, to: window.to } },
      limit: 200,
    },
    hint: { offset: 0 },
  } as const;
  const body = {
    status: 403,
    time: 2,
    error: { type: 'AccessDeniedHttpException', message: 'This name of a client is not approved.' },
  };
  return [
    answer(request, eveningOf(window.to), 'application/json', JSON.stringify(body), {
      status: 403,
      outcome: 'blocked',
      reason: 'the site answered 403: RELIEFWEB_APPNAME is not approved',
    }),
  ];
}
