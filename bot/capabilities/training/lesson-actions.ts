// Lessons as the coordinator writes them.
import { changing, decided, type Seen } from '../../blocks/commit.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import { lessonChanged, lessonStep, saveLesson } from './lesson.ts';
import { type Lesson, unanswered } from './model.ts';
import { pictures } from './picture-actions.ts';
import { mayManage, mayRead } from './rules.ts';

type LessonActions = Pick<
  Actions,
  'training.lessons' | 'training.saveLesson' | 'training.publishLesson' | 'training.retireLesson'
>;

export function lessonActions(ports: Ports): LessonActions {
  const { lessons } = ports.lists;
  const { pictureFor, pictureWork } = pictures(ports);
  const { change, save } = changing(ports, {
    list: 'lessons',
    found: (id, asker: Asker) =>
      mayManage(asker) ? (lessons.get(id) ?? refuse('lessonUnknown')) : refuse('notAllowed'),
    page: (lesson): Lesson => lesson,
    conflict: lessonChanged,
  });
  const step =
    (which: 'publish' | 'retire') =>
    (seen: Seen, actor: Asker): Promise<Lesson | Refusal> =>
      change(seen, actor, { decide: (lesson) => decided(lessonStep(lesson, which)) });

  return {
    async 'training.lessons'(_, asker) {
      if (!mayRead(asker)) return refuse('notAllowed');
      const all = lessons.all().toSorted((a, b) => a.title.sv.localeCompare(b.title.sv, 'sv'));
      return mayManage(asker) ? all : all.map(unanswered);
    },
    'training.saveLesson': ({ key, ...question }, actor) =>
      save({ ...question, key }, actor, {
        mayNot: () => (mayManage(actor) ? undefined : refuse('notAllowed')),
        decide: (old) =>
          decided(saveLesson({ question, old, picture: pictureFor(question, old) }), (next: Lesson) => ({
            follow: pictureWork(next, old),
          })),
      }),
    'training.publishLesson': step('publish'),
    'training.retireLesson': step('retire'),
  };
}
