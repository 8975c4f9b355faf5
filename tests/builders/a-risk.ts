// A risk and those around it for tests of the rules: Sara owns it, Erik leads the work, Helena has nothing to do with it.
import { isRefusal } from '../../bot/blocks/refusal.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
import type { Risk } from '../../bot/capabilities/risk/model.ts';
import { saveRisk } from '../../bot/capabilities/risk/rules.ts';
import { DEFAULT_METHOD } from '../../bot/capabilities/risk-method/rules.ts';
import type { RoleAssignment } from '../../bot/capabilities/roles/model.ts';
import { as, erik, helena, sara } from './incident.ts';
import { RISK } from './risk.ts';
import { instant } from './time.ts';

export const NOW = instant('2026-11-24T09:00:00.000Z');
export const moment = { now: NOW, changeId: 'change' };
export const asker = (person: Person, ...roles: readonly RoleAssignment[]) => ({
  person,
  roles,
  language: 'sv' as const,
});
export const coordinator = asker(erik, as('coordinator'));
export const owner = asker(sara);
export const other = asker(helena);
export const refusedOf = (value: unknown) => (isRefusal(value) ? value.refused : 'none');

export const question = (over: object = {}) =>
  ({ ...RISK, owner: sara.id, ...over }) as Parameters<typeof saveRisk>[0]['question'];
export const saving = (over: object = {}) => ({
  question: question(),
  asker: coordinator,
  old: undefined,
  owner: sara,
  method: DEFAULT_METHOD,
  id: 'r',
  number: 'R2026-0001',
  waits: false,
  ...moment,
  ...over,
});
export const risk = saveRisk(saving()) as Risk;
