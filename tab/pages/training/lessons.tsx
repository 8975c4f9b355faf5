import { Button, makeStyles } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { AskedLesson } from '../../../bot/capabilities/training/model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useTell, useUndo } from '../../parts/toasts.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { SHOWN, useChange } from './changes.ts';
import { roundText } from './round-text.ts';
import { trainingPageText } from './text.ts';

const ROOM = 720;
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
  const { refusals, lessonStates } = useText(trainingText);
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
    if (!mayManage) return null;
    return (
      <div key="buttons" className={styles.buttons}>
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
  const rows = all.map((lesson) => {
    const { id, state, questions } = lesson;
    const title = lesson.title[language];
    return {
      key: id,
      cells: [
        mayManage && state !== 'retired' ? (
          <TextLink key="edit" to={`/training/lesson/${id}`}>
            {title}
          </TextLink>
        ) : (
          title
        ),
        lessonStates[state],
        String(questions.length),
        buttons(lesson),
      ],
    };
  });
  return (
    <Panel title={text.lessons}>
      <Outcome sending={publish} sentences={refusals} success={text.saved} />
      <Outcome sending={retire} sentences={refusals} />
      <DataTable
        label={text.lessons}
        room={ROOM}
        columns={titled([text.lesson, text.state, text.questions, ...(mayManage ? [text.action] : [])], ['40%'])}
        rows={rows}
      />
    </Panel>
  );
}
