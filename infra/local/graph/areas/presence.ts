import { type GraphAnswer, ok, ROOT } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { personOf } from './users.ts';

/** presence-get: only what a calendar says; nobody is ever in a call here. */
export function getPresence(ask: GraphAsk): GraphAnswer {
  const { id, outOfOffice = false } = personOf(ask);
  return ok({
    '@odata.context': `${ROOT}/$metadata#users('${id}')/presence/$entity`,
    id,
    availability: outOfOffice ? 'Offline' : 'Available',
    activity: outOfOffice ? 'OutOfOffice' : 'Available',
    statusMessage: null,
    outOfOfficeSettings: { message: null, isOutOfOffice: outOfOffice },
  });
}
