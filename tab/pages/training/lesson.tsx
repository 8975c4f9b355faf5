// A lesson as its reader takes it: the pages, one question at a time with an explanation, and how it went.
import { Button, makeStyles } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal, type Refusal } from '../../../bot/blocks/refusal.ts';
import type { LessonResult, LessonTask } from '../../../bot/capabilities/training/model.ts';
import { quizOf } from '../../../bot/capabilities/training/model.ts';
import { picturePath } from '../../../bot/capabilities/training/picture-model.ts';
import { underWay } from '../../../bot/capabilities/training/rules.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { useAnswer, useChangeOf } from '../../api/queries.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Question as Choices } from '../../parts/question.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { trainingPageText } from './text.ts';

const SHOWN = ['training.mine', 'inbox.todo'] as const;
const useStyles = makeStyles({
  column: { display: 'grid', gap: '16px', maxWidth: '720px', gridTemplateColumns: 'minmax(0, 1fr)' },
  page: { margin: '0 0 16px', fontSize: '16px', lineHeight: '24px', whiteSpace: 'pre-line' },
  picture: { display: 'block', maxWidth: '100%', margin: '0 0 16px', borderRadius: '4px' },
  results: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '12px' },
});

export default function LessonPage() {
  const { lesson = '', round = '' } = useParams();
  const campaign = `${lesson}/${round}`;
  const text = useText(trainingPageText).lesson;
  const { data, error, refetch } = useAnswer('training.mine', {});
  if (isRefusal(data)) return <NotAllowed />;
  if (data === undefined) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />;
  const task = data.find((one) => one.campaign === campaign);
  if (!task)
    return (
      <>
        <PageHeader title={text.missing.title} />
        <EmptyState {...text.missing} />
      </>
    );
  return <Lesson task={task} />;
}

function Lesson({ task }: { task: LessonTask }) {
  const styles = useStyles();
  const language = useLanguage();
  const { lesson, result } = task;
  const going = underWay(result ?? undefined, lesson);
  return (
    <>
      <PageHeader title={lesson.title[language]} />
      <div className={styles.column}>
        {going ? <Question key={going.answers.length} task={task} result={going} /> : <Pages task={task} />}
        {result && !going && quizOf(lesson.questions).length > 0 && <HowItWent task={task} result={result} />}
      </div>
    </>
  );
}

/** The lesson as it stands after the step is shown at once. */
function useStep<Name extends 'training.begin' | 'training.answer'>(name: Name, done: () => void) {
  const client = useQueryClient();
  return useChangeOf(name, SHOWN, (task: LessonTask) => {
    done();
    client.setQueryData<readonly LessonTask[] | Refusal>(['training.mine', {}], (mine) =>
      mine === undefined || isRefusal(mine) ? mine : mine.map((one) => (one.campaign === task.campaign ? task : one)),
    );
  });
}

function Pages({ task }: { task: LessonTask }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(trainingPageText);
  const { card, refusals } = useText(trainingText);
  const { campaign, lesson, due, result } = task;
  const begin = useStep('training.begin', () => undefined);
  const isPassed = result?.state === 'passed';
  return (
    <Panel title={isPassed ? text.lesson.done : card.due(formatDay(due, language))}>
      {result?.state === 'failed' && (
        <Notice intent="warning">{card.failed(result.score, result.of, lesson.passMark)}</Notice>
      )}
      {lesson.picture && (
        <img
          className={styles.picture}
          src={picturePath(lesson.id, lesson.picture)}
          alt={lesson.picture.alt[language]}
        />
      )}
      {lesson.pages.map((page) => (
        <p key={page.sv} className={styles.page}>
          {page[language]}
        </p>
      ))}
      <Outcome sending={begin} sentences={refusals} />
      {isPassed ? (
        <ButtonLink to="/lessons">{text.lesson.back}</ButtonLink>
      ) : (
        <Button
          appearance="primary"
          disabledFocusable={begin.sending}
          onClick={() => begin.send({ campaign, channel: 'tab' })}
        >
          {result?.state === 'failed' ? card.again : card.begin}
        </Button>
      )}
    </Panel>
  );
}

interface Answering {
  /** Place of the answer; null = none yet. */
  readonly choice: number | null;
}
const START: Answering = { choice: null };

function Question({ task, result }: { task: LessonTask; result: LessonResult }) {
  const { card, refusals } = useText(trainingText);
  const { campaign, lesson } = task;
  const place = result.answers.length;
  const question = lesson.questions[place];
  const draft = useDraft<Answering>({ key: `answer/${campaign}/${place}`, start: START, isLight: true });
  const answer = useStep('training.answer', draft.clear);
  const form = useForm({
    draft,
    sending: answer,
    sentences: refusals,
    check: ({ choice }) => ({ choice: choice === null ? refusals.choiceMissing({}) : null }),
    send: ({ choice }) => {
      if (choice !== null) answer.send({ campaign, tries: result.tries, place, choice, channel: 'tab' });
    },
  });
  if (!question) return null;
  return (
    <>
      {place > 0 && <Feedback task={task} result={result} place={place - 1} />}
      <Panel title={card.place(place + 1, lesson.questions.length)}>
        <Form form={form}>
          <Choices
            question={question}
            choice={form.value.choice}
            choose={(choice) => form.change({ choice })}
            error={form.fault('choice')}
          />
          <FormEnd form={form} action={card.answer} />
        </Form>
      </Panel>
    </>
  );
}

/** What came of one answer, and why. */
function Feedback({ task, result, place }: { task: LessonTask; result: LessonResult; place: number }) {
  const language = useLanguage();
  const { card } = useText(trainingText);
  const question = task.lesson.questions[place];
  if (!question || question.right === null || question.why === null) return null;
  const isRight = question.right === result.answers[place];
  const choice = (number: number | undefined) => question.choices[number ?? -1]?.[language] ?? '';
  return (
    <Notice intent={isRight ? 'success' : 'warning'} title={isRight ? card.right : card.wrong}>
      {!isRight && (
        <p>
          {card.answered(choice(result.answers[place]))}
          <br />
          <strong>{card.rightIs(choice(question.right))}</strong>
        </p>
      )}
      {question.why[language]}
    </Notice>
  );
}

function HowItWent({ task, result }: { task: LessonTask; result: LessonResult }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(trainingPageText).lesson;
  const { card } = useText(trainingText);
  return (
    <Panel title={text.result}>
      <ol className={styles.results}>
        {quizOf(task.lesson.questions).map(({ ask, choices, right, why }, place) => (
          <li key={ask.sv}>
            {ask[language]}{' '}
            <strong>
              {right === result.answers[place] ? text.isRight : card.rightIs(choices[right]?.[language] ?? '')}
            </strong>
            . {why[language]}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
