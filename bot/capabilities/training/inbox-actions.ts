import type { Ports } from '../../ports.ts';
import type { Asking } from '../campaign/asking-model.ts';
import type { InboxSource } from '../inbox/model.ts';
import { type LessonDone, type LessonTask, lastAnswerOf, resultId, taskOf } from './model.ts';

/** Lessons to take. */
export function lessonsToTake(
  ports: Ports,
  { open }: Pick<Asking, 'open'>,
): InboxSource<LessonTask, never, LessonDone> {
  const { lessons, results } = ports.lists;
  return {
    what: { sv: 'lektioner', en: 'lessons' },
    tasks: (person) =>
      open(person).flatMap(({ campaign, due }) => {
        const lesson = campaign.kind === 'lesson' ? lessons.get(campaign.subject) : undefined;
        if (!lesson) return [];
        const result = results.get(resultId(campaign.id, person)) ?? null;
        return [{ urgency: 'own', task: taskOf(campaign.id, lesson, due, result) }];
      }),
    lastDone(person) {
      const [passed] = results
        .by('person', person)
        .filter(({ state }) => state === 'passed')
        .toSorted((a, b) => (b.finishedAt ?? '').localeCompare(a.finishedAt ?? ''));
      const lesson = passed && lessons.get(passed.lesson);
      if (!passed?.finishedAt || !lesson) return null;
      return { kind: 'lesson', title: lesson.title, at: passed.finishedAt, last: lastAnswerOf(lesson, passed) };
    },
  };
}
