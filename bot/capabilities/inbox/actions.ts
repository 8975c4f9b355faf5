import { dayOf } from '../../blocks/instant.ts';
import type { Actions, InboxAnswer, LastDone, News, Task } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Person } from '../people/model.ts';
import type { InboxServices, InboxSource } from './model.ts';
import { inOrder, latest } from './rules.ts';

type InboxActions = Pick<Actions, 'inbox.todo'>;

/** @param sources what each capability has for the inbox */
export function inboxActions(
  ports: Pick<Ports, 'now'>,
  sources: readonly InboxSource<Task, News, LastDone>[],
): InboxActions & { services: InboxServices<InboxAnswer> } {
  const inbox = ({ id }: Pick<Person, 'id'>): InboxAnswer => {
    const today = dayOf(ports.now());
    return {
      tasks: inOrder(sources.flatMap((one) => one.tasks?.(id, today) ?? [])),
      news: sources.flatMap((one) => one.news?.(id) ?? []).toSorted((a, b) => b.at.localeCompare(a.at)),
      staff: sources.flatMap((one) => one.staff?.(id, today) ?? []),
      today,
      lastDone: latest(sources.flatMap((one) => one.lastDone?.(id) ?? [])),
    };
  };

  return {
    async 'inbox.todo'(_, { person }) {
      return inbox(person);
    },
    services: { inbox },
  };
}
