// Whom the municipality calls, and its companies.
import { changing, decided } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import type { Party, PartyPage } from './model.ts';
import { partyChanged, partyRows, saveParty } from './party-rules.ts';
import { may } from './rights.ts';

type PartyActions = Pick<Actions, 'triage.parties' | 'triage.saveParty' | 'triage.removeParty'>;

export function partyActions(ports: Ports): PartyActions {
  const { triageParties } = ports.lists;
  const today = () => dayOf(ports.now());
  const mayManage = ({ person, roles }: Asker) => may('triage.manageParties', person, roles);
  const page = (asker: Asker): PartyPage => ({
    rows: partyRows(triageParties.all(), today()),
    today: today(),
    mayManage: mayManage(asker),
  });
  const { save, remove } = changing(ports, {
    list: 'triageParties',
    found: (id, asker: Asker) =>
      mayManage(asker) ? (triageParties.get(id) ?? refuse('partyUnknown')) : refuse('partiesNotYours'),
    page: (_: Party, asker: Asker) => page(asker),
    conflict: partyChanged,
  });
  return {
    async 'triage.parties'(_, asker) {
      return may('triage.readParties', asker.person, asker.roles) ? page(asker) : refuse('partiesNotYours');
    },
    'triage.saveParty': ({ id, key, revision, ...asked }, asker) =>
      save({ id, key, revision }, asker, {
        mayNot: () => (mayManage(asker) ? undefined : refuse('partiesNotYours')),
        decide: () => decided(saveParty(asked, today())),
      }),
    async 'triage.removeParty'(seen, asker) {
      const removed = await remove(seen, asker);
      return isRefusal(removed) ? removed : page(asker);
    },
  };
}
