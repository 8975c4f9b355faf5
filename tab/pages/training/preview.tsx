// The lesson as its reader will meet it in the chat: the same card, drawn by the renderer that Teams' own is made from.
import { useMemo, useState } from 'react';
import { card } from '../../../bot/blocks/card.ts';
import { addDays, type Day, instantAt, toInstant } from '../../../bot/blocks/instant.ts';
import { trainingCards } from '../../../bot/capabilities/training/cards.ts';
import type { Lesson, LessonResult, LessonTask } from '../../../bot/capabilities/training/model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { useToday } from '../../api/today.ts';
import { CardPreview } from '../../parts/card-preview.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import type { LessonWriting } from './lesson-writing.ts';
import { trainingPageText } from './text.ts';

/** The card asks for its address only. */
const PREVIEWED = { id: 'preview', type: 'image/png', size: 0, sha256: '' } as const;

/** As the lesson stands in the editor, begun up to this question. */
function taskOf(value: LessonWriting, place: number, due: Day): LessonTask {
  const { title, picture, pages, questions, passMark } = value;
  const revision = 0;
  const lesson: Lesson = {
    id: 'preview',
    title,
    picture: picture && { ...PREVIEWED, alt: picture.alt },
    pages: pages.filter(({ sv }) => sv !== ''),
    questions,
    passMark,
    state: 'published',
    changedBy: '',
    changedAt: instantAt(0),
    revision,
    changeId: '',
  };
  const answers = questions.slice(0, Math.max(0, place)).map(({ right }) => right);
  const result: LessonResult = {
    id: 'preview',
    campaign: 'preview',
    lesson: 'preview',
    person: '',
    personName: '',
    unit: '',
    revision,
    answers,
    tries: 1,
    state: 'begun',
    score: 0,
    of: questions.length,
    startedAt: toInstant(`${due}T12:00:00Z`),
    finishedAt: null,
    language: 'sv',
    channel: 'chat',
    changeId: '',
  };
  return { kind: 'lesson', campaign: 'preview', lesson, due, result: place < 0 ? null : result };
}

export function Preview({ value }: { value: LessonWriting }) {
  const language = useLanguage();
  const text = useText(trainingPageText).form;
  const { card: words } = useText(trainingText);
  const today = useToday();
  const [place, setPlace] = useState(-1);
  const shown = Math.min(place, value.questions.length - 1);
  const drawn = useMemo(() => {
    const { parts, buttons } = trainingCards.tasks.lesson(taskOf(value, shown, addDays(today, 14)), {
      today,
      language,
      step: null,
      links: { to: () => '#', picture: () => value.picture?.url ?? '' },
    });
    return card(parts, buttons);
  }, [value, shown, today, language]);
  const options = [
    { value: '-1', label: text.about },
    ...value.questions.map((_, at) => ({ value: String(at), label: words.place(at + 1, value.questions.length) })),
  ];
  return (
    <Panel title={text.preview}>
      <Choice label={text.show} value={String(shown)} options={options} choose={(picked) => setPlace(Number(picked))} />
      <CardPreview shown={drawn} />
    </Panel>
  );
}
