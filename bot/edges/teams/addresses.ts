// Where people, channels and cards are in Teams, remembered as activities tell of them.
import { type Address, personAddress } from '../../capabilities/inbox/model.ts';
import type { PersonId } from '../../capabilities/people/model.ts';
import { isPersonal, type TeamsActivity } from './activity.ts';
import type { Teams } from './teams.ts';

/** Where to reach the person; the service address may move, so the latest counts (Teams rule 3.5.1). */
export function rememberAddress(teams: Pick<Teams, 'ports'>, person: PersonId, activity: TeamsActivity): void {
  if (!isPersonal(activity)) return;
  const id = personAddress(person);
  const known = teams.ports.lists.addresses.get(id);
  const { serviceUrl, conversation } = activity;
  if (known?.conversation === conversation.id && known.serviceUrl === serviceUrl) return;
  const address: Address = {
    id,
    conversation: conversation.id,
    activity: null,
    serviceUrl,
    name: '',
    changeId: teams.ports.newId(),
  };
  keepAddress(teams, address);
}

/** Adds or moves an address; a lost race means that somebody else wrote the same thing. */
export function keepAddress(teams: Pick<Teams, 'ports'>, address: Address): void {
  const known = teams.ports.lists.addresses.get(address.id);
  const write = known
    ? { list: 'addresses' as const, from: known, to: address }
    : { list: 'addresses' as const, add: address };
  teams.ports.commitInBackground(write);
}
