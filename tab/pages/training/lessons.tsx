import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { AskedLesson } from '../../../bot/capabilities/training/model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { useAnswer } from '../../api/queries.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { RowLink } from '../../list/row-link.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useTell, useUndo } from '../../parts/toasts.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { SHOWN, useChange } from './changes.ts';
import { roundText } from './round-text.ts';
import { trainingPageText } from './text.ts';

const lessonPath = (id: string) => `/training/lesson/${id}`;

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export default function LessonsPage() {
  const text = useText(trainingPageText).page;
  const { lessons: words } = useText(roundText);
  const mayManage = useMay('training.manage');
  const answer = useAnswer('training.lessons', {});
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader
        title={text.lessons}
        lead={words.lead}
        actions={mayManage && <ButtonLink to="/training/lesson/new">{text.write}</ButtonLink>}
      />
      <Fetching of={answer} />
      {data && <Lessons all={data} />}
    </>
  );
}

function Lessons({ all }: { readonly all: readonly AskedLesson[] }) {
  const styles = useStyles();
  const text = useText(trainingPageText).page;
  const { refusals } = useText(trainingText);
  const language = useLanguage();
  const mayManage = useMay('training.manage');
  const publish = useChange('training.publishLesson', () => undefined);
  const tell = useTell();
  const undo = useUndo('training.publishLesson', SHOWN, refusals);
  const retire = useChange('training.retireLesson', ({ id, revision, title }) =>
    tell({ words: text.retired(title[language]), undo: undo({ id, revision }) }),
  );
  const buttons = (lesson: AskedLesson) => {
    const { id, revision, state } = lesson;
    const title = lesson.title[language];
    return (
      <div className={styles.buttons}>
        {state !== 'published' && (
          <Button aria-label={text.publishOf(title)} onClick={() => publish.send({ id, revision })}>
            {text.publish}
          </Button>
        )}
        {state === 'published' && (
          <Button aria-label={text.retireOf(title)} onClick={() => retire.send({ id, revision })}>
            {text.retire}
          </Button>
        )}
      </div>
    );
  };
  const mayEdit = ({ state }: AskedLesson) => mayManage && state !== 'retired';
  const columns = useColumns(mayEdit, mayManage ? buttons : null);
  return (
    <Panel title={text.lessons}>
      <Outcome sending={publish} sentences={refusals} success={text.saved} />
      <Outcome sending={retire} sentences={refusals} />
      <Grid
        isShort
        name="lessons"
        label={text.lessons}
        rows={all}
        keyOf={({ id }) => id}
        nameOf={({ title }) => title[language]}
        pathOf={(lesson) => (mayEdit(lesson) ? lessonPath(lesson.id) : undefined)}
        columns={columns}
      />
    </Panel>
  );
}

function useColumns(
  mayEdit: (lesson: AskedLesson) => boolean,
  buttons: ((lesson: AskedLesson) => ReactNode) | null,
): readonly Column<AskedLesson>[] {
  const text = useText(trainingPageText).page;
  const { lessonStates } = useText(trainingText);
  const language = useLanguage();
  return [
    {
      name: 'lesson',
      title: text.lesson,
      by: ({ title }) => title[language],
      width: 300,
      least: 180,
      cell: (lesson) => {
        const title = lesson.title[language];
        return mayEdit(lesson) ? <RowLink to={lessonPath(lesson.id)}>{title}</RowLink> : title;
      },
    },
    {
      name: 'state',
      title: text.state,
      by: ({ state }) => lessonStates[state],
      width: 130,
      least: 100,
      cell: ({ state }) => lessonStates[state],
    },
    {
      name: 'questions',
      title: text.questions,
      by: ({ questions }) => questions.length,
      width: 96,
      least: 84,
      isTight: true,
      isNumber: true,
      cell: ({ questions }) => String(questions.length),
    },
    ...(buttons
      ? [{ name: 'action', title: text.action, isAction: true, width: 150, least: 140, isTight: true, cell: buttons }]
      : []),
  ];
}
