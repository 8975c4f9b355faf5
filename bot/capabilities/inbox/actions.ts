import { dayOf } from '../../blocks/instant.ts';
import type { Actions, Duties } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { CampaignState } from '../campaign/model.ts';
import { standing } from '../campaign/rules.ts';
import type { Person } from '../organisation/model.ts';
import { acknowledgementId } from '../policy/model.ts';
import type { Task, Todo } from './model.ts';

/** A pause stops the sending, not the reading. */
const STILL_ASKED: ReadonlySet<CampaignState> = new Set(['running', 'paused']);

type InboxActions = Pick<Actions, Extract<keyof Actions, `inbox.${string}`>>;

export function inboxActions(ports: Ports): InboxActions & { duties: Pick<Duties, 'todo'> } {
  const { packs, campaigns, documents, acknowledgements } = ports.shelves;

  const tasksOf = ({ id }: Person): readonly Task[] =>
    packs
      .by('person', id)
      .flatMap(({ campaign: of, deliveries }): Task[] => {
        const campaign = campaigns.get(of);
        const version = campaign && documents.get(campaign.subject);
        const state = deliveries.find(({ person }) => person === id)?.state;
        if (!campaign || !version || !STILL_ASKED.has(standing(campaign, version))) return [];
        if (state === 'reached' || state === 'left') return [];
        if (acknowledgements.get(acknowledgementId(version.id, id))) return [];
        return [{ kind: 'document', version, due: campaign.due }];
      })
      .sort((a, b) => a.due.localeCompare(b.due));

  const todo = (person: Person): Todo => {
    const done = acknowledgements.by('person', person.id).toSorted((a, b) => b.at.localeCompare(a.at))[0];
    const title = done && documents.get(done.version)?.title;
    return {
      tasks: tasksOf(person),
      today: dayOf(ports.now()),
      lastDone: done && title !== undefined ? { title, at: done.at } : null,
    };
  };

  return {
    async 'inbox.todo'(_, { person }) {
      return todo(person);
    },
    duties: { todo },
  };
}
