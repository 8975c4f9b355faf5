// The lesson as its reader will meet it in the chat: the same card, drawn by the renderer that Teams' own is made from.
import { makeStyles, tokens } from '@fluentui/react-components';
import { AdaptiveCard, HostConfig } from 'adaptivecards';
import { useEffect, useRef, useState } from 'react';
import { card } from '../../../bot/blocks/card.ts';
import { addDays, type Day, instantAt, toInstant } from '../../../bot/blocks/instant.ts';
import { trainingCards } from '../../../bot/capabilities/training/cards.ts';
import type { Lesson, LessonResult, LessonTask } from '../../../bot/capabilities/training/model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { useToday } from '../../api/today.ts';
import { Choice } from '../../parts/choice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import type { LessonWriting } from './lesson-writing.ts';
import { trainingPageText } from './text.ts';

const ink = tokens.colorNeutralForeground1;
const quiet = tokens.colorNeutralForeground2;
const colors = Object.fromEntries(
  ['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention'].map((name) => [
    name,
    { default: ink, subtle: quiet },
  ]),
);
const styled = (backgroundColor: string) => ({ backgroundColor, foregroundColors: colors });
const config = new HostConfig({
  fontFamily: tokens.fontFamilyBase,
  spacing: { small: 6, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 12 },
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
  containerStyles: {
    default: styled('transparent'),
    emphasis: styled(tokens.colorNeutralBackground3),
    good: styled(tokens.colorStatusSuccessBackground1),
    warning: styled(tokens.colorStatusWarningBackground1),
  },
});

const useStyles = makeStyles({
  card: {
    maxWidth: '440px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    color: ink,
    '& button': {
      margin: '12px 8px 0 0',
      padding: '6px 12px',
      font: 'inherit',
      color: ink,
      backgroundColor: tokens.colorNeutralBackground1,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

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
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(trainingPageText).form;
  const { card: words } = useText(trainingText);
  const today = useToday();
  const [place, setPlace] = useState(-1);
  const frame = useRef<HTMLDivElement>(null);
  const shown = Math.min(place, value.questions.length - 1);
  useEffect(() => {
    const { parts, buttons } = trainingCards.tasks.lesson(taskOf(value, shown, addDays(today, 14)), {
      today,
      language,
      links: { to: () => '#', picture: () => value.picture?.url ?? '' },
    });
    const drawn = new AdaptiveCard();
    drawn.hostConfig = config;
    drawn.parse(card(parts, buttons));
    const element = drawn.render();
    frame.current?.replaceChildren(...(element ? [element] : []));
  }, [value, shown, today, language]);
  const options = [
    { value: '-1', label: text.about },
    ...value.questions.map((_, at) => ({ value: String(at), label: words.place(at + 1, value.questions.length) })),
  ];
  return (
    <Panel title={text.preview}>
      <Choice label={text.show} value={String(shown)} options={options} choose={(picked) => setPlace(Number(picked))} />
      <div ref={frame} className={styles.card} inert />
    </Panel>
  );
}
