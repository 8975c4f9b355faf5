import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useNavigate, useParams } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import {
  type AskedLesson,
  LONGEST_PAGE,
  LONGEST_WORDS,
  MOST_CHOICES,
  MOST_PAGES,
  MOST_QUESTIONS,
} from '../../../bot/capabilities/training/model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { NO_WORDS, newQuestion } from '../../parts/quiz/question.ts';
import { QuestionFields } from '../../parts/quiz/question-fields.tsx';
import { quizText } from '../../parts/quiz/text.ts';
import { WordsFields } from '../../parts/quiz/words-fields.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { useChange } from './changes.ts';
import { EMPTY, faultsOf, type LessonWriting, linesOf, questionOf, writingOf } from './lesson-writing.ts';
import { PicturePanel } from './picture-panel.tsx';
import { Preview } from './preview.tsx';
import { trainingPageText } from './text.ts';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  form: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  hint: { margin: '0 0 12px' },
  page: { marginBottom: '16px' },
});

export default function LessonFormPage() {
  const { id = 'new' } = useParams();
  const text = useText(trainingPageText);
  const mayManage = useMay('training.manage');
  const { data, error, refetch } = useAnswer('training.lessons', {}, { everyMs: REFRESH_MS.together });
  if (!mayManage || isRefusal(data)) return <NotAllowed />;
  const old = data?.find((one) => one.id === id);
  const isFound = id === 'new' || (old !== undefined && old.state !== 'retired');
  return (
    <>
      <PageHeader title={id === 'new' ? text.form.new : text.form.edit} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data && (isFound ? <Writing key={id} id={id} old={old} /> : <NotAllowed />)}
    </>
  );
}

function Writing({ id, old }: { id: string; old: AskedLesson | undefined }) {
  const styles = useStyles();
  const text = useText(trainingPageText).form;
  const { refusals } = useText(trainingText);
  const navigate = useNavigate();
  const draft = useDraft({
    key: `lesson/${id}`,
    start: old ? writingOf(old) : EMPTY,
    saved: old ? { revision: old.revision, actorName: old.changedBy, at: old.changedAt } : undefined,
    told: linesOf(text, useText(quizText)),
  });
  const save = useChange('training.saveLesson', () => {
    draft.clear();
    void navigate('/training/lessons');
  });
  const form = useForm({
    draft,
    sending: save,
    sentences: refusals,
    check: (typed) => faultsOf(typed, refusals),
    send: (typed) => save.send(questionOf(typed, id === 'new' ? null : id, draft.revision)),
  });
  const { value, change, fault } = form;
  return (
    <div className={styles.sides}>
      <Form form={form} className={styles.form}>
        {old?.state === 'published' && <Notice intent="info">{text.inUse}</Notice>}
        <Panel title={text.about}>
          <WordsFields
            label={text.title}
            value={value.title}
            fault={(language) => fault(`title/${language}`)}
            longest={LONGEST_WORDS}
            change={(title) => change({ title })}
          />
        </Panel>
        <PicturePanel
          value={value.picture}
          fault={(language) => fault(`picture/${language}`)}
          change={(picture) => change({ picture })}
        />
        <PagesPanel value={value} fault={fault} change={change} />
        <QuestionsPanel value={value} fault={fault} change={change} />
        <FormEnd form={form} action={text.save}>
          {form.isDirty && <Button onClick={form.clear}>{text.discard}</Button>}
        </FormEnd>
      </Form>
      <Preview value={value} />
    </div>
  );
}

interface PartProps {
  readonly value: LessonWriting;
  readonly fault: (name: string) => string | null;
  readonly change: (part: Partial<LessonWriting>) => void;
}

function PagesPanel({ value: { pages }, fault, change }: PartProps) {
  const styles = useStyles();
  const text = useText(trainingPageText).form;
  return (
    <Panel title={text.pages}>
      <p className={styles.hint}>{text.pagesHint}</p>
      {pages.map((page, place) => (
        // A page has no other name than its place.
        <div key={`page ${String(place)}`} className={styles.page}>
          <WordsFields
            label={text.page(place + 1)}
            value={page}
            fault={(language) => fault(`pages/${place}/${language}`)}
            longest={LONGEST_PAGE}
            lines={4}
            change={(words) => change({ pages: pages.with(place, words) })}
          />
          {pages.length > 1 && (
            <Button onClick={() => change({ pages: pages.toSpliced(place, 1) })}>{text.removePage(place + 1)}</Button>
          )}
        </div>
      ))}
      {pages.length < MOST_PAGES && (
        <Button icon={<AddRegular />} onClick={() => change({ pages: [...pages, NO_WORDS] })}>
          {text.addPage}
        </Button>
      )}
    </Panel>
  );
}

function QuestionsPanel({ value: { questions, passMark }, fault, change }: PartProps) {
  const styles = useStyles();
  const text = useText(trainingPageText).form;
  const remove = (place: number) =>
    change({ questions: questions.toSpliced(place, 1), passMark: Math.min(passMark, questions.length - 1) });
  return (
    <Panel title={text.questions}>
      <p className={styles.hint}>{text.questionsHint}</p>
      {questions.map((question, place) => (
        <QuestionFields
          limits={{ words: LONGEST_WORDS, why: LONGEST_PAGE, choices: MOST_CHOICES }}
          // A question has no other name than its place.
          key={`question ${String(place)}`}
          place={place}
          value={question}
          fault={(part) => fault(`questions/${place}/${part}`)}
          change={(changed) => change({ questions: questions.with(place, changed) })}
          remove={questions.length > 1 ? () => remove(place) : null}
        />
      ))}
      <div className={styles.page}>
        {questions.length < MOST_QUESTIONS && (
          <Button icon={<AddRegular />} onClick={() => change({ questions: [...questions, newQuestion()] })}>
            {text.addQuestion}
          </Button>
        )}
      </div>
      <Choice
        label={text.passMark}
        value={String(passMark)}
        options={questions.map((_, place) => ({ value: String(place + 1), label: String(place + 1) }))}
        choose={(most) => change({ passMark: Number(most) })}
      />
    </Panel>
  );
}
