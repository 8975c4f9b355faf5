// What the sending asks of a campaign: how it begins, whom a round concerns, and what came of it.
import { dayOf, isDay } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import type { PersonId } from '../people/model.ts';
import type { Asking } from './asking-model.ts';
import type { Audiences } from './audience-actions.ts';
import type { Following } from './following-actions.ts';
import { remindedFor, remindsOn } from './ladder-rules.ts';
import { leftOutThen } from './left-out-rules.ts';
import { type Campaign, type CampaignServices, type Delivery, isRecall, type Pack, RECALL } from './model.ts';
import type { CampaignPages } from './page-actions.ts';
import { askedByHand, remindedByHand } from './reminder-rules.ts';
import { FIRST, openIn, packsOf, settle, targetsOf } from './rules.ts';

/** How a campaign begins. */
export function beginning(
  ports: Ports,
  { packsIn, send }: CampaignPages,
  { meant }: Audiences,
  { takePlace }: Following,
): CampaignServices['begin'] {
  return (campaign) => {
    if (ports.lists.campaigns.get(campaign.id)) return;
    const found = meant(campaign);
    if (!found) return;
    const { people, exceptions } = found;
    takePlace(campaign);
    // A crash in the middle leaves some packs behind; who stands in one already is in no other.
    const there = packsIn(campaign);
    const already = new Set(there.flatMap(({ deliveries }) => deliveries.map(({ person }) => person)));
    const rest = people.filter(({ id }) => !already.has(id));
    const made = packsOf(campaign.id, rest, (number) => `${campaign.changeId}/${number}`, there.length);
    for (const pack of made) ports.commitInBackground({ list: 'packs', add: pack });
    ports.commitInBackground({
      list: 'campaigns',
      add: { ...campaign, audience: already.size + rest.length, leftOut: leftOutThen(exceptions) },
    });
    send([...there, ...made], FIRST);
  };
}

/** What the person's own chat tells of them. */
function meetings(ports: Ports, { current }: Pick<Asking, 'current'>): Pick<CampaignServices, 'arrived' | 'back'> {
  /** Where the person stands as one whom Teams would not let Värna reach, or perhaps not. */
  const missedBy = (person: PersonId): readonly Pack[] =>
    ports.lists.packs
      .by('person', person)
      .filter(
        ({ campaign, deliveries }) =>
          current(campaign)?.state === 'running' &&
          deliveries.some((one) => one.person === person && (one.state === 'unreachable' || one.state === 'uncertain')),
      );
  return {
    arrived(person, location) {
      for (const from of missedBy(person)) {
        const told = new Map([[person, { state: 'delivered' as const, location }]]);
        ports.commitInBackground({ list: 'packs', from, to: settle(from, told, ports.now(), ports.newId()) });
      }
    },
    back(person) {
      if (missedBy(person).length > 0)
        ports.enqueue(`back/${person}/${dayOf(ports.now())}`, `todo/${person}`, {
          kind: 'ping',
          person,
          about: 'inbox',
          once: 'back',
        });
    },
  };
}

export function sendingServices(
  ports: Ports,
  { current }: Pick<Asking, 'current'>,
  { hasRead, isQuiet, send }: CampaignPages,
  begin: CampaignServices['begin'],
): CampaignServices {
  const { packs, documents, lessons } = ports.lists;
  const subjectOf = ({ kind, subject }: Campaign) => (kind === 'document' ? documents : lessons).get(subject);
  return {
    ...meetings(ports, { current }),
    begin,
    isQuiet,
    plan(id, round) {
      const pack = packs.get(id);
      const campaign = pack && current(pack.campaign);
      if (!campaign || !subjectOf(campaign)) return 'unknown';
      if (isRecall(round)) return openIn([pack], hasRead(campaign));
      if (campaign.state !== 'running') return 'nothing';
      if (isQuiet()) return 'quietHours';
      const asked = askedByHand(round);
      if (asked) {
        const today = dayOf(ports.now());
        // Of another day: whoever asked for it meant that one.
        return asked.day === today ? remindedByHand([pack], hasRead(campaign), { today, unit: asked.unit }) : 'nothing';
      }
      const isReminded = ({ due }: Delivery) =>
        isDay(round) && remindedFor(round, ports.isRedDay).some((day) => remindsOn(due ?? campaign.due, day));
      return targetsOf(pack, round, hasRead(campaign), isReminded);
    },
    isStopped: (pack) => current(packs.get(pack)?.campaign ?? '')?.state !== 'running',
    sent(id, outcomes) {
      const from = packs.get(id);
      if (from && outcomes.size > 0)
        ports.commitInBackground({ list: 'packs', from, to: settle(from, outcomes, ports.now(), ports.newId()) });
    },
    recall({ campaign, round }) {
      send(packs.by('campaign', campaign), `${RECALL}/${round}`);
    },
  };
}
