import type { ActionName } from '../../../bot/contract.ts';

/** What a step with a file may have changed on the page. */
export const SHOWN: readonly ActionName[] = ['caseEvidence.read', 'incident.read'];
