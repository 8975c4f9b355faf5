import type { ActionName } from '../../../bot/contract.ts';

/** What a change of a group may have changed on the page. */
export const SHOWN: readonly ActionName[] = ['caseGroup.read', 'incident.read', 'incident.list'];
