import { dayOf } from '../../blocks/instant.ts';
import type { Actions, Duties } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Campaign } from '../campaign/model.ts';
import { type Open, openFor, staffTask, standing } from '../campaign/rules.ts';
import type { Person, PersonId } from '../organisation/model.ts';
import { staffOf } from '../organisation/rules.ts';
import type { Acknowledgement } from '../policy/model.ts';
import { receiptOf } from '../policy/rules.ts';
import type { Task, Todo } from './model.ts';

type InboxActions = Pick<Actions, Extract<keyof Actions, `inbox.${string}`>>;

/** How things stand between people and what they are asked: one truth for every capability. */
export interface Owing {
  /** What the person is asked and has not answered. */
  open(person: PersonId): readonly Open[];
  /** The campaign as it stands now. */
  current(id: string): Campaign | undefined;
  receipt(version: string, person: PersonId): Acknowledgement | undefined;
}

export function inboxActions(ports: Ports): InboxActions & Owing & { duties: Pick<Duties, 'todo'> } {
  const { packs, campaigns, documents, acknowledgements } = ports.shelves;

  const current = (id: string): Campaign | undefined => {
    // A correction takes over what asked for the version before: its campaign is found by either.
    const campaign = campaigns.get(id) ?? campaigns.by('subject', id)[0];
    return campaign && { ...campaign, state: standing(campaign, documents.get(campaign.subject)) };
  };
  const receipt: Owing['receipt'] = (id, person) => {
    const version = documents.get(id);
    const known = { versions: (one: string) => documents.by('document', one), receipt: acknowledgements.get };
    return version && receiptOf(version, person, known);
  };
  const open = (person: PersonId) =>
    openFor(person, {
      packs: (id) => packs.by('person', id),
      campaign: current,
      hasAnswered: ({ subject }, id) => receipt(subject, id) !== undefined,
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
    current,
    receipt,
    duties: { todo },
  };
}
