// Lessons as the coordinator writes them.
import { committing } from '../../blocks/commit.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import { lessonChanged, lessonStep, saveLesson } from './lesson.ts';
import { type Lesson, unanswered } from './model.ts';
import { pictures } from './picture-actions.ts';
import { mayManage, mayRead, type TrainingRefusal } from './rules.ts';

type LessonActions = Pick<
  Actions,
  'training.lessons' | 'training.saveLesson' | 'training.publishLesson' | 'training.retireLesson'
>;

export function lessonActions(ports: Ports): LessonActions {
  const { lessons } = ports.lists;
  const moment = () => ({ now: ports.now(), changeId: ports.newId() });
  const { pictureFor, pictureWork } = pictures(ports);
  const commitLesson = committing(ports, { list: 'lessons', conflict: lessonChanged });
  const storeLesson = (old: Lesson | undefined, next: Lesson | Refusal<TrainingRefusal>) =>
    commitLesson(old, next, { follow: isRefusal(next) ? [] : pictureWork(next, old) });
  const step =
    (which: 'publish' | 'retire') =>
    async ({ id, revision }: { id: string; revision: number }, actor: Asker) => {
      const lesson = lessons.get(id);
      if (!lesson) return refuse('lessonUnknown');
      return storeLesson(lesson, lessonStep({ lesson, actor, revision, ...moment() }, which));
    };

  return {
    async 'training.lessons'(_, asker) {
      if (!mayRead(asker)) return refuse('notAllowed');
      const all = lessons.all().toSorted((a, b) => a.title.sv.localeCompare(b.title.sv, 'sv'));
      return mayManage(asker) ? all : all.map(unanswered);
    },
    async 'training.saveLesson'({ key, ...question }, actor) {
      const twin = question.id === null ? lessons.get(key) : undefined;
      if (twin) return mayManage(actor) ? twin : refuse('notAllowed');
      const old = question.id === null ? undefined : lessons.get(question.id);
      if (question.id !== null && !old) return refuse('lessonUnknown');
      return storeLesson(
        old,
        saveLesson({ question, actor, old, picture: pictureFor(question, old), id: key, ...moment() }),
      );
    },
    'training.publishLesson': step('publish'),
    'training.retireLesson': step('retire'),
  };
}
