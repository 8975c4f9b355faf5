import { changing, decided } from '../../blocks/commit.ts';
import { yearOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { ChangeMoment } from '../../blocks/versioned.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import type { Exercise } from './model.ts';
import { exercisePages, mayLead } from './page-actions.ts';
import { type ExerciseDependencies, planningOf } from './plan-actions.ts';
import { assessedAs, begun, exerciseChanged, exerciseNumber, foundIn, isAssessedAs, writtenAs } from './rules.ts';

type ExerciseActions = Pick<Actions, Extract<keyof Actions, `exercise.${string}`>>;

const by = ({ person }: Asker, { now }: Pick<ChangeMoment, 'now'>) => ({ at: now, byName: person.name });

/** The cards of those who take part show it from now on. */
const told = ({ leader, participants }: Exercise) => {
  const people = new Set([leader, ...participants.map(({ id }) => id)]);
  const cards = [...people].map((person): Job => ({ kind: 'showTodo', person }));
  return { follow: cards, ifLost: cards };
};

export function exerciseActions(ports: Ports, dependencies: ExerciseDependencies): ExerciseActions {
  const pages = exercisePages(ports);
  const { acts, found, view } = pages;
  const { change, save } = changing(ports, { list: 'exercises', found, page: view, conflict: exerciseChanged });
  const leading = (asker: Asker) => () => (mayLead(asker) ? undefined : refuse('notAllowed'));
  const taking = (asker: Asker) => (exercise: Exercise) => (acts(exercise, asker) ? undefined : refuse('notAllowed'));
  const acting = (asker: Asker) => (exercise: Exercise) =>
    taking(asker)(exercise) ?? (exercise.state === 'running' ? undefined : refuse('exerciseEnded'));

  return {
    'exercise.list': async (_, asker) => pages.list(asker),
    async 'exercise.read'({ id }, asker) {
      const exercise = found(id, asker);
      return isRefusal(exercise) ? exercise : view(exercise, asker);
    },
    'exercise.start': ({ key, participants, ...asked }, asker) =>
      save({ id: null, key, revision: 0 }, asker, {
        mayNot: leading(asker),
        decide(_, { now }) {
          const people = [...new Set(participants)].map((id) => ports.people.get(id));
          const made = begun(asked, { leader: asker.person, people, now });
          if (isRefusal(made)) return made;
          return decided({ ...made, number: exerciseNumber(ports.nextNumber('exercises', yearOf(now))) }, told);
        },
      }),
    'exercise.assess': ({ id, revision, ...said }, asker) =>
      change({ id, revision }, asker, {
        mayNot: acting(asker),
        isDone: (exercise) => isAssessedAs(exercise, said),
        decide: (exercise, moment) => decided(assessedAs(exercise, said, by(asker, moment)), told),
      }),
    'exercise.write': ({ id, revision, ...said }, asker) =>
      change({ id, revision }, asker, {
        mayNot: acting(asker),
        decide: (exercise, moment) => decided(writtenAs(exercise, said, by(asker, moment))),
      }),
    'exercise.end': ({ id, revision }, asker) =>
      change({ id, revision }, asker, {
        mayNot: leading(asker),
        isDone: ({ state }) => state === 'ended',
        decide: (_, { now }) => decided({ state: 'ended' as const, endedAt: now }, told),
      }),
    'exercise.find': ({ id, key, text }, asker) =>
      change({ id, revision: null }, asker, {
        mayNot: taking(asker),
        isDone: ({ findings }) => findings.some((one) => one.id === key),
        decide: (exercise, moment) => decided(foundIn(exercise, { id: key, text, by: by(asker, moment) })),
      }),
    ...planningOf(pages, dependencies),
  };
}
