// A campaign as whoever asks may see it, and the one way of sending its packs.
import { dayOf, hourOf } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import type { Asking } from './asking-model.ts';
import type { Campaign, CampaignView, Delivery, Pack } from './model.ts';
import { progressOf } from './progress.ts';
import { FOLLOWED_WITH, packsSeen, seesIn } from './reach-rules.ts';
import { remindedByHand } from './reminder-rules.ts';
import { may } from './rights.ts';
import { type CampaignRefusal, funnelOf, mayDisturb, openIn, unitsOf } from './rules.ts';

export interface CampaignPages {
  packsIn(campaign: Campaign): readonly Pack[];
  hasRead(campaign: Campaign): (person: PersonId) => boolean;
  /** Nobody is disturbed now. */
  isQuiet(): boolean;
  view(campaign: Campaign, asker: Asker): CampaignView;
  found(id: string, asker: Asker, change: 'manage' | 'read'): Campaign | Refusal<CampaignRefusal>;
  /** One piece of work for up to a hundred people, so that a crash in the middle goes on from there. */
  send(packs: readonly Pack[], round: string): void;
}

const AT_ONCE = 4;

/** What stands on the page of a campaign. */
function pageOf(
  ports: Ports,
  { packsIn, hasRead, isQuiet }: Pick<CampaignPages, 'packsIn' | 'hasRead' | 'isQuiet'>,
  campaign: Campaign,
  asker: Asker,
): CampaignView {
  const { counts, people } = FOLLOWED_WITH[campaign.kind];
  const all = packsSeen(packsIn(campaign), seesIn(counts, asker, ports.people.get));
  const named = packsSeen(all, seesIn(people, asker, ports.people.get));
  const read = hasRead(campaign);
  const unanswered = openIn(named, read);
  const today = dayOf(ports.now());
  const isPast = ({ due }: Pick<Delivery, 'due'>) => (due ?? campaign.due) < today;
  const { leftOut: _, ...shown } = campaign;
  return {
    campaign: shown,
    funnel: funnelOf(all, read),
    progress: progressOf(campaign, packsIn(campaign), ports.now(), isQuiet()),
    unreachable: unanswered.filter(({ state }) => state === 'unreachable'),
    reached: named.flatMap(({ deliveries }) =>
      deliveries.filter(({ state, person }) => state === 'reached' && !read(person)),
    ),
    uncertain: unanswered.filter(({ state }) => state === 'uncertain'),
    setAside: named.flatMap(({ deliveries }) => deliveries.filter(({ state }) => state === 'setAside')),
    units: unitsOf(all, read, isPast),
    late: openIn(all, read).filter(isPast).length,
    reminder: { people: remindedByHand(all, read, { today, unit: null }).length, isQuiet: isQuiet() },
  };
}

export function campaignPages(ports: Ports, { current, hasAnswered }: Asking): CampaignPages {
  const { packs } = ports.lists;
  const packsIn = ({ id }: Campaign) => packs.by('campaign', id).toSorted((a, b) => a.number - b.number);
  const hasRead = (campaign: Campaign) => (person: PersonId) => hasAnswered(campaign, person);
  const isQuiet = () => {
    const now = ports.now();
    return !mayDisturb(hourOf(now), ports.isRedDay(dayOf(now)));
  };
  return {
    packsIn,
    hasRead,
    isQuiet,
    view: (campaign, asker) => pageOf(ports, { packsIn, hasRead, isQuiet }, campaign, asker),
    found(id, { person, roles: held }, change) {
      const campaign = current(id);
      const kind = campaign?.kind ?? 'document';
      const needed = change === 'read' ? FOLLOWED_WITH[kind].counts : 'policy.manage';
      if (!may(needed, person, held, 'anywhere')) return refuse('notAllowed');
      return campaign ?? refuse('campaignUnknown');
    },
    send(all, round) {
      // In few partitions: the worker's other places are for what people wait for.
      for (const { id, number } of all)
        ports.enqueue(`send/${id}/${round}`, `sending/${number % AT_ONCE}`, { kind: 'sendPack', pack: id, round });
    },
  };
}
