// What the page for operations says of that which cannot be read: by question and list, never by address.
import { instantAt } from '../../blocks/instant.ts';
import type { StorageState } from '../../capabilities/operations/model.ts';
import { READ_QUESTIONS, type ReadQuestion, type Unread } from '../../capabilities/operations/model.ts';
import { codeOf, NotRead } from './failure.ts';

interface Failing {
  readonly name: string;
  readonly since: number;
  readonly error: unknown;
}

const isQuestion = (name: string): name is ReadQuestion => READ_QUESTIONS.some((one) => one === name);

/** @param lists by the name of the schedule that reads it */
export const unreadOf = (
  failing: readonly Failing[],
  lists: Readonly<Record<string, { readonly displayName: string }>>,
): readonly Unread[] =>
  failing.map(({ name, since, error }) => {
    // `reminders/<capability>`: what it is for stands before the stroke.
    const [question = ''] = name.split('/');
    const usual = isQuestion(question) ? question : 'listAll';
    return {
      question: error instanceof NotRead ? error.question : usual,
      list: lists[name]?.displayName ?? null,
      why: codeOf(error),
      since: instantAt(since),
    };
  });

export const storageState = (silent: readonly string[], waiting: number): StorageState => ({
  reachable: silent.length === 0,
  silent,
  waiting,
});
