// "Nådd på annat sätt": by who manages the campaign, or by a manager for their own staff.
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Person, PersonId } from '../people/model.ts';
import { staffOf } from '../people/rules.ts';
import type { Asker } from '../roles/model.ts';
import type { Asking } from './asking-model.ts';
import { packCommit } from './commit-actions.ts';
import type { Campaign, Staff } from './model.ts';
import type { CampaignPages } from './page-actions.ts';
import { settle, staffTask, vouchFault } from './rules.ts';

export function vouchingActions(
  ports: Ports,
  { open, current }: Asking,
  { packsIn, found, view }: CampaignPages,
): Pick<Actions, 'campaign.reached' | 'campaign.staff' | 'campaign.vouch'> {
  /** With the name of the one who says so. */
  const vouch = async (campaign: Campaign, person: PersonId, { person: actor }: Asker) => {
    const pack = packsIn(campaign).find(({ deliveries }) => deliveries.some((one) => one.person === person));
    const delivery = pack?.deliveries.find((one) => one.person === person);
    if (!pack || !delivery) return refuse('recipientUnknown');
    const fault = vouchFault(campaign, delivery);
    if (fault) return fault;
    const told = new Map([[person, { state: 'reached' as const, actorName: actor.name }]]);
    // In the partition of what is written in the background: this change builds on what the sending has just written.
    const stored = await packCommit(ports, campaign)(pack, settle(pack, told, ports.now(), ports.newId()));
    return isRefusal(stored) ? stored : undefined;
  };
  const staffFor = ({ id }: Person): Staff => {
    const staff = staffOf(id, ports.people.reports);
    const today = dayOf(ports.now());
    return {
      people: staff.length,
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
      if (!staffOf(asker.person.id, ports.people.reports).some((one) => one.id === person))
        return refuse('notYourStaff');
      if (!campaign) return refuse('campaignUnknown');
      return (await vouch(campaign, person, asker)) ?? staffFor(asker.person);
    },
  };
}
