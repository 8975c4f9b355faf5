// Every address the embedded Graph knows: one line, one handler. What is not here is answered 501.
import { postBatch } from './areas/batch.ts';
import {
  deleteSubscription,
  getSubscription,
  getSubscriptions,
  patchSubscription,
  postSubscription,
  reauthorize,
} from './areas/subscriptions.ts';
import type { Route } from './ask.ts';
import { DIRECTORY_URLS } from './directory-urls.ts';
import { anyone } from './gates.ts';
import { on } from './route-line.ts';
import { SHAREPOINT_URLS } from './sharepoint-urls.ts';
import { COST } from './units.ts';

const SUBSCRIPTIONS: readonly Route[] = [
  on('GET /subscriptions', anyone, COST.free, getSubscriptions),
  on('POST /subscriptions', anyone, COST.many, postSubscription),
  on('GET /subscriptions/{subscription}', anyone, COST.free, getSubscription),
  on('PATCH /subscriptions/{subscription}', anyone, COST.many, patchSubscription),
  on('DELETE /subscriptions/{subscription}', anyone, COST.many, deleteSubscription),
  on('POST /subscriptions/{subscription}/reauthorize', anyone, COST.many, reauthorize),
];

const PROTOCOL: readonly Route[] = [on('POST /$batch', anyone, COST.free, postBatch)];

export const ROUTES: readonly Route[] = [...SHAREPOINT_URLS, ...DIRECTORY_URLS, ...SUBSCRIPTIONS, ...PROTOCOL];
