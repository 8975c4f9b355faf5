// What the coordinator may do with a version now; the server decides again.
import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import { STEPS, type Step } from '../../../bot/capabilities/policy/rules.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useSend } from '../../api/queries.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { documentPath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { Correct } from './correct.tsx';
import { Decide } from './decide.tsx';
import { Publish } from './publish.tsx';
import { useStep } from './step.ts';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px' },
  place: { outline: 'none' },
});

export interface StepProps {
  readonly version: ReadVersion;
  readonly done: (step: Step) => void;
}

export function Steps({ version }: { version: ReadVersion }) {
  const styles = useStyles();
  const text = useText(pageText).steps;
  const tell = useTell();
  const place = useRef<HTMLDivElement>(null);
  const { state } = version;
  const may = (step: Step) => STEPS[step].from.includes(state);
  const done = (step: Step) => {
    tell({ words: text.done[step] });
    // The button that was pressed goes away with the old state.
    place.current?.focus();
  };
  const parts = { version, done };
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <Panel title={text.title}>
        {(state === 'superseded' || state === 'withdrawn') && <p>{text.over}</p>}
        {state === 'published' && <p>{text.nextWhy}</p>}
        <div className={styles.buttons}>
          {state === 'draft' && <ButtonLink to={`${documentPath(version.id)}/edit`}>{text.edit}</ButtonLink>}
          {may('decide') && <Decide {...parts} />}
          {may('publish') && <Publish {...parts} />}
          {state === 'published' && <Succeed id={version.id} />}
          {may('review') && <Move {...parts} step="review" action="policy.review" />}
          {may('backToDraft') && <Move {...parts} step="backToDraft" action="policy.redraft" />}
          {may('withdraw') && <Withdraw {...parts} />}
          <Correct version={version} />
        </div>
      </Panel>
    </div>
  );
}

/** A press and how it went: the words take a line of their own above the buttons. */
export function Pressed({ outcome, children }: { outcome: ReactNode; children: ReactNode }) {
  return (
    <div>
      {outcome}
      {children}
    </div>
  );
}

interface MoveProps extends StepProps {
  readonly step: Step;
  readonly action: 'policy.review' | 'policy.redraft';
}

function Move({ version: { id, revision }, done, step, action }: MoveProps) {
  const words = useText(policyText);
  const move = useStep(action, () => done(step));
  return (
    <Pressed outcome={<Outcome sending={move} sentences={words.refusals} />}>
      <SendButton
        appearance="secondary"
        label={words.steps[step]}
        sending={move.sending}
        press={() => move.send({ id, revision })}
      />
    </Pressed>
  );
}

function Succeed({ id }: { id: string }) {
  const text = useText(pageText).steps;
  const words = useText(policyText);
  const navigate = useNavigate();
  const succeed = useSend('policy.succeed', (next) => {
    const path = documentPath(next.id);
    void navigate(next.state === 'draft' ? `${path}/edit` : path);
  });
  return (
    <Pressed outcome={<Outcome sending={succeed} sentences={words.refusals} />}>
      <SendButton
        appearance="secondary"
        label={text.next}
        sending={succeed.sending}
        press={() => succeed.send({ id })}
      />
    </Pressed>
  );
}

function Withdraw({ version: { id, revision, title }, done }: StepProps) {
  const text = useText(pageText).steps;
  const words = useText(policyText);
  const [asking, setAsking] = useState(false);
  const withdraw = useStep('policy.withdraw', () => done('withdraw'));
  return (
    <Pressed outcome={<Outcome sending={withdraw} sentences={words.refusals} />}>
      <Button onClick={() => setAsking(true)}>{words.steps.withdraw}</Button>
      <ConfirmDialog
        open={asking}
        title={text.withdrawTitle(title)}
        action={words.steps.withdraw}
        cancel={() => setAsking(false)}
        confirm={() => {
          setAsking(false);
          withdraw.send({ id, revision });
        }}
      >
        {text.withdraw}
      </ConfirmDialog>
    </Pressed>
  );
}
