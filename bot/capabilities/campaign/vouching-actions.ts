// "Nådd på annat sätt": by who manages the campaign, or by a manager for their own staff.
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Person, PersonId } from '../people/model.ts';
import { staffOf } from '../people/rules.ts';
import type { Asker } from '../roles/model.ts';
import { askAgain } from './aside-rules.ts';
import type { Asking } from './asking-model.ts';
import { packCommit } from './commit-actions.ts';
import type { Campaign, Staff } from './model.ts';
import type { CampaignPages } from './page-actions.ts';
import { JOINED, settle, staffTask, vouchedBy, vouchFault } from './rules.ts';

/** Saying it and taking it back; undefined when it is done. */
function vouching(ports: Ports, { packsIn, send }: Pick<CampaignPages, 'packsIn' | 'send'>) {
  const recipient = (campaign: Campaign, person: PersonId) => {
    const pack = packsIn(campaign).find(({ deliveries }) => deliveries.some((one) => one.person === person));
    const delivery = pack?.deliveries.find((one) => one.person === person);
    return pack && delivery ? { pack, delivery } : refuse('recipientUnknown');
  };
  return {
    /** With the name of the one who says so. */
    async vouch(campaign: Campaign, person: PersonId, { person: actor }: Asker): Promise<Refusal | undefined> {
      const found = recipient(campaign, person);
      if (isRefusal(found)) return found;
      const { pack, delivery } = found;
      const fault = vouchFault(campaign, delivery);
      if (fault) return fault;
      const told = new Map([[person, { state: 'reached' as const, actorName: actor.name, vouchedById: actor.id }]]);
      // In the partition of what is written in the background: this change builds on what the sending has just written.
      const stored = await packCommit(ports, campaign)(pack, settle(pack, told, ports.now(), ports.newId()));
      return isRefusal(stored) ? stored : undefined;
    },
    /** Only what one has said oneself: the person is asked again. */
    async unvouch(campaign: Campaign, person: PersonId, { person: actor }: Asker): Promise<Refusal | undefined> {
      const found = recipient(campaign, person);
      if (isRefusal(found)) return found;
      const { pack, delivery } = found;
      if (!vouchedBy(delivery, actor)) return refuse('notVouched', { name: delivery.name });
      const next = askAgain(pack, person, ports.newId());
      if (isRefusal(next)) return next;
      const stored = await packCommit(ports, campaign)(pack, next, { follow: [{ kind: 'showTodo', person }] });
      if (isRefusal(stored)) return stored;
      send([next], `${JOINED}/${next.changeId}`);
      return undefined;
    },
  };
}

export function vouchingActions(
  ports: Ports,
  { open, current }: Asking,
  pages: CampaignPages,
): Pick<Actions, 'campaign.reached' | 'campaign.staff' | 'campaign.vouch' | 'campaign.unvouch'> {
  const { found, view } = pages;
  const { vouch, unvouch } = vouching(ports, pages);
  const managedBy = (person: PersonId, { person: { id } }: Asker) =>
    staffOf(id, ports.people.reports).some((one) => one.id === person);
  const staffFor = ({ id }: Person): Staff => {
    const staff = staffOf(id, ports.people.reports);
    const today = dayOf(ports.now());
    return {
      people: staff.length,
      everyone: staff
        .map(({ id, name, login }) => ({ person: id, name, login }))
        .toSorted((one, other) => one.name.localeCompare(other.name, 'sv')),
      tasks: staff.flatMap((one) => open(one.id).map((task) => staffTask(task, today, ports.lists.lessons.get))),
    };
  };

  return {
    async 'campaign.reached'({ id, person }, asker) {
      const campaign = found(id, asker, 'manage');
      if (isRefusal(campaign)) return campaign;
      return (await vouch(campaign, person, asker)) ?? view(campaign, asker);
    },
    async 'campaign.staff'(_, { person }) {
      return staffFor(person);
    },
    async 'campaign.vouch'({ id, person }, asker) {
      const campaign = current(id);
      if (!managedBy(person, asker)) return refuse('notYourStaff');
      if (!campaign) return refuse('campaignUnknown');
      return (await vouch(campaign, person, asker)) ?? staffFor(asker.person);
    },
    async 'campaign.unvouch'({ id, person }, asker) {
      const campaign = current(id);
      if (!managedBy(person, asker)) return refuse('notYourStaff');
      if (!campaign) return refuse('campaignUnknown');
      return (await unvouch(campaign, person, asker)) ?? staffFor(asker.person);
    },
  };
}
