// Accounts that are taken out of a sending afterwards, and back: the reason stays in the evidence.
import { dayOf } from '../../blocks/instant.ts';
import { plain } from '../../blocks/plain.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions, Question } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import { askAgain, setAside, waitingIn } from './aside-rules.ts';
import { packCommit } from './commit-actions.ts';
import type { Campaign, CampaignView, Pack } from './model.ts';
import { FOLLOWED_WITH, packsSeen, seesIn } from './reach-rules.ts';
import { may } from './rights.ts';
import { type CampaignRefusal, JOINED, settle } from './rules.ts';

interface AsideDependencies {
  /** That the asker may manage; a refusal where they may not. */
  managed(id: string, asker: Asker): Campaign | Refusal<CampaignRefusal>;
  /** That the asker may follow; a refusal where they may not. */
  followed(id: string, asker: Asker): Campaign | Refusal<CampaignRefusal>;
  packsIn(campaign: Campaign): readonly Pack[];
  hasAnswered(campaign: Campaign, person: PersonId): boolean;
  view(campaign: Campaign, asker: Asker): CampaignView;
  send(packs: readonly Pack[], round: string): void;
}

export function asideActions(
  ports: Ports,
  { managed, followed, packsIn, hasAnswered, view, send }: AsideDependencies,
): Pick<Actions, 'campaign.setAside' | 'campaign.askAgain' | 'campaign.waiting'> {
  const change = async (
    { id, person }: { readonly id: string; readonly person: PersonId },
    asker: Asker,
    decide: (pack: Pack, campaign: Campaign) => Pack | Refusal<CampaignRefusal>,
  ) => {
    const campaign = managed(id, asker);
    if (isRefusal(campaign)) return campaign;
    const from = packsIn(campaign).find(({ deliveries }) => deliveries.some((one) => one.person === person));
    if (!from) return refuse('recipientUnknown');
    const to = decide(from, campaign);
    if (isRefusal(to)) return to;
    // A card that stands asks for it no longer, or again.
    const follow: readonly Job[] = [{ kind: 'showTodo', person }];
    const stored = await packCommit(ports, campaign)(from, to, { follow });
    return isRefusal(stored) ? stored : { to, shown: view(campaign, asker) };
  };

  return {
    async 'campaign.setAside'({ id, person, why }: Question<'campaign.setAside'>, asker) {
      const changed = await change({ id, person }, asker, (pack, campaign) => {
        const said = { actorName: asker.person.name, why: plain(why).trim() };
        const outcome = setAside(pack, person, hasAnswered(campaign, person), said);
        if (isRefusal(outcome)) return outcome;
        return settle(pack, new Map([[person, outcome]]), ports.now(), ports.newId());
      });
      return isRefusal(changed) ? changed : changed.shown;
    },

    async 'campaign.waiting'({ id }, asker) {
      const campaign = followed(id, asker);
      if (isRefusal(campaign)) return campaign;
      const names = FOLLOWED_WITH[campaign.kind].people;
      if (!may(names, asker.person, asker.roles, 'anywhere')) return refuse('notAllowed');
      const login = (person: PersonId) => ports.people.get(person)?.login ?? '';
      const sees = seesIn(names, asker, ports.people.get);
      return waitingIn(packsSeen(packsIn(campaign), sees), (person) => hasAnswered(campaign, person), {
        login,
        due: campaign.due,
        today: dayOf(ports.now()),
      });
    },

    async 'campaign.askAgain'(question, asker) {
      const changed = await change(question, asker, (pack) => askAgain(pack, question.person, ports.newId()));
      if (isRefusal(changed)) return changed;
      send([changed.to], `${JOINED}/${changed.to.changeId}`);
      return changed.shown;
    },
  };
}
