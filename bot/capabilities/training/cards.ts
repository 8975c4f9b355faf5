// A lesson inside the one personal card: its pages, then one question at a time with the explanation of the one before.
import { box, choiceField, type Element, link, paragraph, picture, pressFor, said, small } from '../../blocks/card.ts';
import { formatDay, formatInstant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { ActionName, Asked } from '../../contract.ts';
import type { InboxCardTables, TaskParts } from '../inbox/model.ts';
import type { LessonDone, LessonResult, LessonTask, TrainingLinks } from './model.ts';
import { underWay } from './rules.ts';
import { trainingText } from './text.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();

type TrainingCards = InboxCardTables<LessonTask, never, LessonDone, TrainingLinks>;

/** What came of the question before, right or wrong, and why. */
function feedback({ lesson }: LessonTask, answers: LessonResult['answers'], language: Language): readonly Element[] {
  const t = trainingText[language].card;
  const place = answers.length - 1;
  const question = lesson.questions[place];
  if (!question || question.right === null || question.why === null) return [];
  const isRight = question.right === answers[place];
  const choice = (number: number | undefined) => question.choices[number ?? -1]?.[language] ?? '';
  const own = [said(t.answered(choice(answers[place]))), said(t.rightIs(choice(question.right)), 'strong')];
  return [
    box(isRight ? 'good' : 'warning', [
      said(isRight ? t.right : t.wrong),
      ...(isRight ? [] : own),
      said(question.why[language]),
    ]),
  ];
}

function questionParts(task: LessonTask, result: LessonResult, language: Language): TaskParts {
  const t = trainingText[language].card;
  const { lesson, campaign } = task;
  const place = result.answers.length;
  const question = lesson.questions[place];
  if (!question) return { parts: [], buttons: [] };
  const choices = Object.fromEntries(question.choices.map((choice, number) => [String(number), choice[language]]));
  return {
    parts: [
      ...feedback(task, result.answers, language),
      small(t.place(place + 1, lesson.questions.length)),
      said(question.ask[language], 'strong'),
      choiceField(
        { id: 'choice', label: t.choose, required: trainingText[language].refusals.choiceMissing({}) },
        choices,
        'expanded',
      ),
    ],
    buttons: [
      press(t.answer, 'training.answer', { campaign, tries: result.tries, place, channel: 'chat' }, 'positive'),
    ],
  };
}

function introParts(task: LessonTask, language: Language, links: TrainingLinks): TaskParts {
  const { lesson, campaign, result } = task;
  const t = trainingText[language].card;
  const hasFailed = result?.state === 'failed';
  return {
    parts: [
      ...(hasFailed
        ? [
            ...feedback(task, result.answers, language),
            box('warning', [paragraph(t.failed(result.score, result.of, lesson.passMark))]),
          ]
        : []),
      ...(lesson.picture ? [picture(links.picture(lesson.id, lesson.picture), lesson.picture.alt[language])] : []),
      ...lesson.pages.map((page) => said(page[language])),
      small(t.length(lesson.questions.length)),
    ],
    buttons: [press(hasFailed ? t.again : t.begin, 'training.begin', { campaign, channel: 'chat' }, 'positive')],
  };
}

const lessonParts: TrainingCards['tasks']['lesson'] = (task, { today, language, links }) => {
  const t = trainingText[language].card;
  const { lesson, due, result } = task;
  const isLate = today > due;
  const going = underWay(result ?? undefined, lesson);
  const { parts, buttons } = going ? questionParts(task, going, language) : introParts(task, language, links);
  return {
    parts: [
      small(t.ask),
      said(lesson.title[language], 'strong'),
      box(isLate ? 'warning' : 'emphasis', [paragraph((isLate ? t.late : t.due)(formatDay(due, language)))]),
      ...parts,
    ],
    buttons: [...buttons, link(t.open, links.to('lesson', task.campaign))],
  };
};

export const trainingCards: TrainingCards = {
  tasks: { lesson: lessonParts },
  lines: {
    lesson: ({ campaign, lesson, result }, language) => ({
      id: campaign,
      asks: result ? 'lessonBegun' : 'lesson',
      title: lesson.title[language],
    }),
  },
  news: {},
  done: {
    lesson({ title, at, last }, language) {
      const t = trainingText[language].card;
      const passed = t.passed(title[language], formatInstant(at, language));
      if (!last) return passed;
      const { isRight, right, why } = last;
      const because = isRight ? t.lastRight(why[language]) : t.lastWrong(right[language], why[language]);
      return `${passed} ${because}`;
    },
  },
};
