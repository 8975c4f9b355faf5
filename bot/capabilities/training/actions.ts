import { recording } from '../../blocks/commit.ts';
import { type Day, dayOf } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Schedule } from '../../blocks/schedule.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Asking } from '../campaign/asking-model.ts';
import type { Campaign } from '../campaign/model.ts';
import type { Person, PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import { overviewActions, peopleActions } from './follow-up-actions.ts';
import { lessonActions } from './lesson-actions.ts';
import { type Lesson, type LessonResult, type LessonTask, resultId, taskOf } from './model.ts';
import { programmeActions } from './programme-actions.ts';
import { registerActions } from './register-actions.ts';
import { answer, begin, type TrainingRefusal } from './rules.ts';

type TrainingActions = Pick<Actions, Extract<keyof Actions, `training.${string}`>>;

/** What was passed in a round that is over, and is not asked for again: the latest time of each lesson. */
function earlier({ lists }: Ports, { id }: Person, now: readonly LessonTask[]): readonly LessonTask[] {
  const { lessons, results } = lists;
  const shown = new Set(now.map(({ lesson }) => lesson.id));
  return results
    .by('person', id)
    .filter(({ state }) => state === 'passed')
    .toSorted((a, b) => (b.finishedAt ?? '').localeCompare(a.finishedAt ?? ''))
    .flatMap((result) => {
      const lesson = lessons.get(result.lesson);
      if (!lesson || shown.has(lesson.id)) return [];
      shown.add(lesson.id);
      return [taskOf(result.campaign, lesson, dayOf(result.finishedAt ?? result.startedAt), result)];
    });
}

export function trainingActions(
  ports: Ports,
  { asked }: Pick<Asking, 'asked'>,
): TrainingActions & { schedules: readonly Schedule[] } {
  const { lessons, results } = ports.lists;
  const record = recording(ports, { list: 'results' });
  const moment = () => ({ now: ports.now(), changeId: ports.newId() });

  const meet = (campaign: Campaign, due: Day, person: PersonId): LessonTask[] => {
    const lesson = lessons.get(campaign.subject);
    const result = results.get(resultId(campaign.id, person)) ?? null;
    return lesson && campaign.kind === 'lesson' ? [taskOf(campaign.id, lesson, due, result)] : [];
  };
  const mine = ({ id }: Person) => asked(id).flatMap(({ campaign, due }) => meet(campaign, due, id));

  /** The lesson as it stands after the step; the same again is nothing new. */
  const take = async (
    campaign: string,
    asker: Asker,
    next: (lesson: Lesson, old: LessonResult | undefined) => LessonResult | undefined,
  ) => {
    const taskNow = () => mine(asker.person).find((one) => one.campaign === campaign);
    const task = taskNow();
    const lesson = task && lessons.get(task.lesson.id);
    if (!lesson) return refuse('lessonNotYours') satisfies Refusal<TrainingRefusal>;
    const old = task.result ?? undefined;
    const to = next(lesson, old);
    if (!to || to === old) return task;
    // Only the last answer is waited for: it is the one that decides.
    if (to.state === 'begun')
      ports.commitInBackground(old ? { list: 'results', from: old, to } : { list: 'results', add: to });
    else await record(to, { from: old, follow: [{ kind: 'showTodo', person: asker.person.id }] });
    return taskNow() ?? task;
  };

  return {
    async 'training.mine'(_, { person }) {
      const now = mine(person);
      return [...now, ...earlier(ports, person, now)];
    },
    'training.begin': ({ campaign, channel }, asker) =>
      take(campaign, asker, (lesson, old) => begin({ lesson, campaign, asker, channel, ...moment() }, old)),
    'training.answer': async ({ campaign, channel: _, ...given }, asker) => {
      if (given.choice === '') return refuse('choiceMissing', { field: 'choice' }) satisfies Refusal<TrainingRefusal>;
      return take(campaign, asker, (lesson, old) => old && answer(lesson, old, given, moment()));
    },

    ...lessonActions(ports),
    ...programmeActions(ports),
    ...overviewActions(ports),
    ...peopleActions(ports),
    ...registerActions(ports),
  };
}
