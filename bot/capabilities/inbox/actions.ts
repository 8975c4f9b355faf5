import { dayOf } from '../../blocks/instant.ts';
import type { Actions, InboxAnswer, LastDone, News, Task } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Person } from '../people/model.ts';
import type { InboxServices, InboxSource } from './model.ts';
import { inOrder, latest } from './rules.ts';

type InboxActions = Pick<Actions, 'inbox.todo' | 'inbox.open' | 'inbox.close'>;

/** @param sources what each capability has for the inbox */
export function inboxActions(
  ports: Pick<Ports, 'now' | 'opened'>,
  sources: readonly InboxSource<Task, News, LastDone>[],
): InboxActions & { services: InboxServices<InboxAnswer> } {
  const inbox = ({ id, givenName }: Pick<Person, 'id' | 'givenName'>): InboxAnswer => {
    const today = dayOf(ports.now());
    const lastDone = latest(sources.flatMap((one) => one.lastDone?.(id) ?? []));
    return {
      tasks: inOrder(sources.flatMap((one) => one.tasks?.(id, today) ?? [])),
      news: sources.flatMap((one) => one.news?.(id) ?? []).toSorted((a, b) => b.at.localeCompare(a.at)),
      staff: sources.flatMap((one) => one.staff?.(id, today) ?? []),
      today,
      // Yesterday's receipt says nothing about today.
      lastDone: lastDone && dayOf(lastDone.at) === today ? lastDone : null,
      opened: ports.opened.get(id) ?? null,
      newcomer: lastDone === null ? givenName : null,
    };
  };

  return {
    async 'inbox.todo'(_, { person }) {
      return inbox(person);
    },
    async 'inbox.open'({ task, step }, { person }) {
      ports.opened.put(person.id, { task, step, at: ports.now() });
      return inbox(person);
    },
    async 'inbox.close'(_, { person }) {
      ports.opened.remove(person.id);
      return inbox(person);
    },
    services: { inbox },
  };
}
