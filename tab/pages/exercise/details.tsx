// One exercise: what happens as its time goes by, what those who take part answer and write, and what it showed.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useParams } from 'react-router';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { ExerciseView } from '../../../bot/capabilities/exercise/model.ts';
import { scriptText } from '../../../bot/capabilities/exercise/script-text.ts';
import { exerciseText } from '../../../bot/capabilities/exercise/text.ts';
import { useAnswer, useChangeOf } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { type Fact, FactList } from '../../parts/fact-list.tsx';
import { Fetched } from '../../parts/fetched.tsx';
import { Missing } from '../../parts/missing.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { WordButton } from '../../parts/word-button.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { AssessForm } from './assess-form.tsx';
import { ExerciseClocks } from './clocks.tsx';
import { DraftForm } from './draft-form.tsx';
import { Findings } from './findings.tsx';
import { SHOWN } from './shown.ts';
import { exercisePageText } from './text.ts';

const HOUR_MS = 3_600_000;

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', maxWidth: '860px', gridTemplateColumns: 'minmax(0, 1fr)' },
  events: { display: 'grid', gap: '12px', margin: 0, paddingLeft: '20px' },
  later: { color: tokens.colorNeutralForeground2 },
});

export default function ExerciseDetails() {
  const { id = '' } = useParams();
  const text = useText(exercisePageText);
  const asking = useAnswer('exercise.read', { id }, { everyMs: REFRESH_MS.together });
  const { data } = asking;
  if (isRefusal(data))
    return (
      <>
        <PageHeader title={text.title} />
        <Missing lead={text.unknownLead} />
      </>
    );
  return (
    <Fetched of={asking} data={data}>
      {(view) => <Whole key={view.exercise.id} view={view} />}
    </Fetched>
  );
}

function Whole({ view }: { readonly view: ExerciseView }) {
  const styles = useStyles();
  const text = useText(exercisePageText);
  const t = useText(exerciseText);
  const { titles, leads, events: told, afterwards } = useText(scriptText);
  const { exercise, events, mayLead, mayTakePart } = view;
  const { script, state } = exercise;
  const isOver = state === 'ended';
  return (
    <>
      <PageHeader
        title={`${exercise.number} ${titles[script]}`}
        lead={leads[script]}
        actions={<Actions view={view} />}
      />
      <div className={styles.page}>
        <Notice intent="warning" title={t.stamp}>
          {t.stampLead}
        </Notice>
        <Facts view={view} />
        <Panel title={text.events}>
          <ol className={styles.events}>
            {told[script].slice(0, events).map((event) => (
              <li key={event}>{event}</li>
            ))}
          </ol>
          {!isOver && events < told[script].length && <p className={styles.later}>{text.moreComes}</p>}
        </Panel>
        <ExerciseClocks clocks={view.clocks} />
        {mayTakePart && (
          <>
            <Panel title={text.assessTitle}>
              <AssessForm exercise={exercise} />
            </Panel>
            <Panel title={text.draftTitle}>
              <DraftForm exercise={exercise} />
            </Panel>
          </>
        )}
        {isOver && (
          <Panel title={text.afterwards}>
            <ul className={styles.events}>
              {afterwards[script].map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </Panel>
        )}
        <Findings view={view} mayAdd={mayTakePart || mayLead} />
      </div>
    </>
  );
}

function Actions({ view: { exercise, mayLead } }: { readonly view: ExerciseView }) {
  const text = useText(exercisePageText);
  const { refusals } = useText(exerciseText);
  const [isAsking, setAsking] = useState(false);
  const ending = useChangeOf('exercise.end', SHOWN);
  const { id, revision, number, state } = exercise;
  if (state === 'ended') return <WordButton action="exercise.read" question={{ id }} fileName={number} />;
  if (!mayLead) return null;
  const confirm = () => {
    setAsking(false);
    ending.send({ id, revision });
  };
  return (
    <>
      <Outcome sending={ending} sentences={refusals} success={text.ended} />
      <Button onClick={() => setAsking(true)}>{text.end}</Button>
      <ConfirmDialog
        open={isAsking}
        title={text.end}
        action={text.end}
        confirm={confirm}
        cancel={() => setAsking(false)}
      >
        {text.endLead}
      </ConfirmDialog>
    </>
  );
}

function Facts({ view: { exercise, elapsedMs, toAssess, toDraft } }: { readonly view: ExerciseView }) {
  const text = useText(exercisePageText);
  const { states, paper } = useText(exerciseText);
  const language = useLanguage();
  const ready = exercise.draft?.ready;
  const facts: readonly Fact[] = [
    [text.columns.state, states[exercise.state]],
    [text.leader, exercise.leaderName],
    [text.participants, exercise.participants.map(({ name }) => name).join(', ')],
    [text.columns.startedAt, <Moment key="at" at={exercise.startedAt} />],
    [text.speed, text.speedOf(exercise.speed)],
    [text.elapsed, text.hours(Math.floor(elapsedMs / HOUR_MS))],
    [paper.toAssess, text.minutes(toAssess)],
    [paper.toDraft, text.minutes(toDraft)],
    ...(ready ? [[text.draftTitle, text.readyBy(ready.byName, formatInstant(ready.at, language))] as const] : []),
  ];
  return (
    <Panel title={text.facts}>
      <FactList facts={facts} />
    </Panel>
  );
}
