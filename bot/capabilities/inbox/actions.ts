import { dayOf } from '../../blocks/instant.ts';
import type { Actions, Services } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Campaign } from '../campaign/model.ts';
import { type Open, openFor, staffTask, standing } from '../campaign/rules.ts';
import { isWaiting, lastAnswered, measureTasks } from '../measure/rules.ts';
import type { Person, PersonId } from '../organisation/model.ts';
import { staffOf } from '../organisation/rules.ts';
import type { Acknowledgement } from '../policy/model.ts';
import { versionFor } from '../policy/model.ts';
import { receiptOf } from '../policy/rules.ts';
import { resultId, taskOf } from '../training/model.ts';
import type { Task, Todo } from './model.ts';

type InboxActions = Pick<Actions, Extract<keyof Actions, `inbox.${string}`>>;

/** How things stand between people and what they are asked: one truth for every capability. */
export interface Owing {
  /** What the person is asked and has not answered. */
  open(person: PersonId): readonly Open[];
  /** The campaign as it stands now. */
  current(id: string): Campaign | undefined;
  receipt(version: string, person: PersonId): Acknowledgement | undefined;
  hasAnswered(campaign: Campaign, person: PersonId): boolean;
  /** What the person is asked, answered or not. */
  asked(person: PersonId): readonly Open[];
}

interface InboxDependencies {
  /** What capabilities without campaigns ask of people. */
  readonly owed: {
    tasks(person: PersonId): readonly Task[];
    news(person: PersonId): Todo['news'];
  };
}

export function inboxActions(
  ports: Ports,
  { owed }: InboxDependencies,
): InboxActions & Owing & { services: Pick<Services, 'todo'> } {
  const { packs, campaigns, documents, acknowledgements, lessons, results } = ports.lists;

  const current = (id: string): Campaign | undefined => {
    // A correction takes over what asked for the version before: its campaign is found by either.
    const campaign = campaigns.get(id) ?? campaigns.by('subject', id)[0];
    if (!campaign) return undefined;
    const subject = (campaign.kind === 'document' ? documents : lessons).get(campaign.subject);
    return { ...campaign, state: standing(campaign, subject) };
  };
  const receipt: Owing['receipt'] = (id, person) => {
    const version = documents.get(id);
    const known = { versions: (one: string) => documents.by('document', one), receipt: acknowledgements.get };
    return version && receiptOf(version, person, known);
  };
  const hasAnswered: Owing['hasAnswered'] = ({ id, kind, subject }, person) =>
    kind === 'document'
      ? receipt(subject, person) !== undefined
      : results.get(resultId(id, person))?.state === 'passed';
  const known = { packs: (id: PersonId) => packs.by('person', id), campaign: current };
  const open = (person: PersonId) => openFor(person, { ...known, hasAnswered });
  const asked = (person: PersonId) => openFor(person, { ...known, hasAnswered: () => false });

  const lastDone = (person: PersonId): Todo['lastDone'] => {
    const [read] = acknowledgements.by('person', person).toSorted((a, b) => b.at.localeCompare(a.at));
    const [passed] = results
      .by('person', person)
      .filter(({ state }) => state === 'passed')
      .toSorted((a, b) => (b.finishedAt ?? '').localeCompare(a.finishedAt ?? ''));
    const version = read && documents.get(read.version);
    const lesson = passed && lessons.get(passed.lesson);
    if (passed?.finishedAt && lesson && passed.finishedAt > (read?.at ?? ''))
      return { kind: 'lesson', title: lesson.title, at: passed.finishedAt };
    return read && version ? { kind: 'document', title: { sv: version.title, en: version.title }, at: read.at } : null;
  };

  /** What campaigns have sent and the person has not answered. */
  const sentTasks = (person: Person): readonly Task[] =>
    open(person.id).flatMap(({ campaign, due }): Task[] => {
      if (campaign.kind === 'document') {
        const version = documents.get(campaign.subject);
        return version ? [{ kind: 'document', version: versionFor(version, false), due }] : [];
      }
      const lesson = lessons.get(campaign.subject);
      const result = results.get(resultId(campaign.id, person.id)) ?? null;
      return lesson ? [taskOf(campaign.id, lesson, due, result)] : [];
    });

  const todo = (person: Person): Todo => {
    const today = dayOf(ports.now());
    return {
      // Decisions first: others wait for them.
      tasks: [
        ...owed.tasks(person.id),
        ...inOrder([...sentTasks(person), ...measureTasks(ports.lists, person.id, today)]),
      ],
      news: owed.news(person.id),
      staff: staffOf(person.id, ports.people.reports)
        .flatMap(({ id }) => open(id).map((one) => staffTask(one, today, lessons.get)))
        .filter(({ isLate }) => isLate),
      today,
      lastDone: latest(lastDone(person.id), lastAnswered(ports.lists, person.id)),
    };
  };

  return {
    async 'inbox.todo'(_, { person }) {
      return todo(person);
    },
    open,
    current,
    receipt,
    hasAnswered,
    asked,
    services: { todo },
  };
}

/** The most urgent first; a measure that waits for somebody's help holds up nothing else. */
function inOrder(tasks: readonly Task[]): readonly Task[] {
  const place = (task: Task) => Number(task.kind === 'measure' && isWaiting(task));
  return tasks.toSorted((a, b) => place(a) - place(b) || a.due.localeCompare(b.due));
}

const latest = (one: Todo['lastDone'], other: Todo['lastDone']): Todo['lastDone'] =>
  (one?.at ?? '') >= (other?.at ?? '') ? one : other;
