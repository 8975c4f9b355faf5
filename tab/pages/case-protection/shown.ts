import type { ActionName } from '../../../bot/contract.ts';

/** What a change of the protection may have changed on the page. */
export const SHOWN: readonly ActionName[] = ['caseProtection.read', 'incident.read', 'incident.list'];
