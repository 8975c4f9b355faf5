import { dayOf } from '../../blocks/instant.ts';
import type { Actions, Duties } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Campaign } from '../campaign/model.ts';
import { type Open, openFor, staffTask, standing } from '../campaign/rules.ts';
import type { Person, PersonId } from '../organisation/model.ts';
import { staffOf } from '../organisation/rules.ts';
import { acknowledgementId } from '../policy/model.ts';
import type { Task, Todo } from './model.ts';

type InboxActions = Pick<Actions, Extract<keyof Actions, `inbox.${string}`>>;

export interface Owing {
  /** What the person is asked and has not answered. */
  open(person: PersonId): readonly Open[];
}

export function inboxActions(ports: Ports): InboxActions & Owing & { duties: Pick<Duties, 'todo'> } {
  const { packs, campaigns, documents, acknowledgements } = ports.shelves;

  const current = (id: string): Campaign | undefined => {
    const campaign = campaigns.get(id);
    return campaign && { ...campaign, state: standing(campaign, documents.get(campaign.subject)) };
  };
  const open = (person: PersonId) =>
    openFor(person, {
      packs: (id) => packs.by('person', id),
      campaign: current,
      hasAnswered: ({ subject }, id) => acknowledgements.get(acknowledgementId(subject, id)) !== undefined,
    });

  const todo = (person: Person): Todo => {
    const today = dayOf(ports.now());
    const done = acknowledgements.by('person', person.id).toSorted((a, b) => b.at.localeCompare(a.at))[0];
    const title = done && documents.get(done.version)?.title;
    return {
      tasks: open(person.id).flatMap(({ campaign, due }): Task[] => {
        const version = documents.get(campaign.subject);
        return version ? [{ kind: 'document', version, due }] : [];
      }),
      staff: staffOf(person.id, ports.people.reports)
        .flatMap(({ id }) => open(id).map((one) => staffTask(one, today)))
        .filter(({ isLate }) => isLate),
      today,
      lastDone: done && title !== undefined ? { title, at: done.at } : null,
    };
  };

  return {
    async 'inbox.todo'(_, { person }) {
      return todo(person);
    },
    open,
    duties: { todo },
  };
}
