import { dayOf } from '../../blocks/instant.ts';
import type { Actions, InboxAnswer, LastDone, News, Task } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Person } from '../people/model.ts';
import type { InboxServices, InboxSource } from './model.ts';
import { inOrder, latest } from './rules.ts';

type Source = InboxSource<Task, News, LastDone>;
type InboxActions = Pick<Actions, 'inbox.todo' | 'inbox.open' | 'inbox.close'>;

/** @param sources what each capability has for the inbox */
export function inboxActions(
  ports: Pick<Ports, 'now' | 'opened' | 'failed'>,
  sources: readonly Source[],
): InboxActions & { services: InboxServices<InboxAnswer> } {
  const inbox = ({ id, givenName }: Pick<Person, 'id' | 'givenName'>): InboxAnswer => {
    const today = dayOf(ports.now());
    const unread = new Set<Source['what']>();
    /** One that fails is named, and hides nothing of what the others have. */
    const from = <Part>(read: (source: Source) => readonly Part[] | undefined): readonly Part[] =>
      sources.flatMap((source) => {
        try {
          return read(source) ?? [];
        } catch (error) {
          ports.failed('a part of the inbox cannot be read', error);
          unread.add(source.what);
          return [];
        }
      });
    const lastDone = latest(from((one) => [one.lastDone?.(id) ?? []].flat()));
    const all = {
      tasks: inOrder(from((one) => one.tasks?.(id, today))),
      news: from((one) => one.news?.(id)).toSorted((a, b) => b.at.localeCompare(a.at)),
      staff: from((one) => one.staff?.(id, today)),
    };
    return {
      ...all,
      today,
      // Yesterday's receipt says nothing about today.
      lastDone: lastDone && dayOf(lastDone.at) === today ? lastDone : null,
      opened: ports.opened.get(id) ?? null,
      newcomer: lastDone === null ? givenName : null,
      ...(unread.size > 0 && { unread: [...unread] }),
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
