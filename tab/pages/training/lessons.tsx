import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { AskedLesson } from '../../../bot/capabilities/training/model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { useChange } from './changes.ts';
import { trainingPageText } from './text.ts';

const ROOM = 720;
const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  last: { marginTop: '16px' },
});

export function Lessons() {
  const styles = useStyles();
  const text = useText(trainingPageText).page;
  const { refusals, lessonStates } = useText(trainingText);
  const language = useLanguage();
  const mayManage = useMay('training.manage');
  const { data } = useAnswer('training.lessons', {});
  const [retiring, setRetiring] = useState<AskedLesson | null>(null);
  const publish = useChange('training.publishLesson', () => undefined);
  const retire = useChange('training.retireLesson', () => undefined);
  const lessons = data === undefined || isRefusal(data) ? [] : data;
  const buttons = (lesson: AskedLesson) => {
    const { id, revision, state } = lesson;
    const title = lesson.title[language];
    if (!mayManage || state === 'retired') return null;
    return (
      <div key="buttons" className={styles.buttons}>
        {state === 'draft' && (
          <Button aria-label={text.publishOf(title)} onClick={() => publish.send({ id, revision })}>
            {text.publish}
          </Button>
        )}
        {state === 'published' && (
          <Button aria-label={text.retireOf(title)} onClick={() => setRetiring(lesson)}>
            {text.retire}
          </Button>
        )}
      </div>
    );
  };
  const rows = lessons.map((lesson) => {
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
      <Outcome sending={retire} sentences={refusals} success={text.saved} />
      <DataTable
        label={text.lessons}
        room={ROOM}
        columns={titled([text.lesson, text.state, text.questions, ...(mayManage ? [text.action] : [])], ['40%'])}
        rows={rows}
      />
      {mayManage && (
        <div className={styles.last}>
          <ButtonLink to="/training/lesson/new">{text.write}</ButtonLink>
        </div>
      )}
      <ConfirmDialog
        open={retiring !== null}
        title={text.retireAsk(retiring?.title[language] ?? '')}
        action={text.retire}
        cancel={() => setRetiring(null)}
        confirm={() => {
          if (retiring) retire.send({ id: retiring.id, revision: retiring.revision });
          setRetiring(null);
        }}
      >
        {text.retireWhy}
      </ConfirmDialog>
    </Panel>
  );
}
