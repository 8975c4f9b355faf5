// Who is reminded of a running campaign today, and the managers who are told of their staff.
import { type Day, dayOf } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import { managerOf } from '../people/rules.ts';
import type { Asking } from './asking-model.ts';
import type { Following } from './following-actions.ts';
import { isLate, isWeekly, remindedFor, remindsOn } from './ladder-rules.ts';
import type { Campaign, Delivery } from './model.ts';
import type { CampaignPages } from './page-actions.ts';
import { openIn } from './rules.ts';

/** Whoever is to be reminded today is, once. */
export function reminding(
  ports: Ports,
  { current }: Pick<Asking, 'current'>,
  { packsIn, hasRead, send }: CampaignPages,
  { follow }: Following,
): () => void {
  /** One list a week to each who has somebody late; at night it waits for the morning. */
  const tellManagers = (today: Day, running: readonly Campaign[]) => {
    const late = running.flatMap((campaign) =>
      openIn(packsIn(campaign), hasRead(campaign)).filter(({ due }) => isLate(due ?? campaign.due, today)),
    );
    const managers = new Set(
      late.flatMap(({ person }) => managerOf(ports.people.get(person), ports.people.get)?.id ?? []),
    );
    for (const person of managers)
      ports.enqueue(`manager/${person}/${today}`, 'managers', {
        kind: 'ping',
        person,
        about: 'staff',
        once: today,
      });
  };

  return () => {
    const today = dayOf(ports.now());
    const days = remindedFor(today, ports.isRedDay);
    const running = ports.lists.campaigns.by('state', 'running').flatMap(({ id }) => {
      const campaign = current(id);
      return campaign?.state === 'running' ? [campaign] : [];
    });
    if (isWeekly(days)) tellManagers(today, running);
    for (const campaign of running) {
      follow(campaign);
      const isReminded = ({ due }: Delivery) => days.some((day) => remindsOn(due ?? campaign.due, day));
      send(
        packsIn(campaign).filter(({ deliveries }) => deliveries.some(isReminded)),
        today,
      );
    }
  };
}
