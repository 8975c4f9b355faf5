// What was entered from a meeting is put right, with the reason beside it.
import { Button, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { BoardDecision } from '../../../bot/capabilities/risk/decision-model.ts';
import { LONGEST } from '../../../bot/capabilities/risk/model.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { ProposalView } from '../../../bot/capabilities/risk/view-model.ts';
import type { Sending } from '../../asking.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useText } from '../../session.tsx';
import { useChange } from './changes.ts';
import { isWhole, MeetingFields } from './meeting-fields.tsx';
import { riskPageText } from './text.ts';

const OUTCOMES = ['approved', 'rejected', 'returned'] as const;
type Decided = (typeof OUTCOMES)[number];
const useStyles = makeStyles({ hint: { margin: '0 0 12px' }, part: { marginTop: '12px' } });

export function CorrectDecision({ view: { id, decision } }: { view: ProposalView }) {
  const styles = useStyles();
  const text = useText(riskPageText);
  const [open, setOpen] = useState(false);
  if (!decision?.board) return null;
  const { board } = decision;
  return (
    <>
      <Button className={styles.part} onClick={() => setOpen(true)}>
        {text.correct.decision}
      </Button>
      {open && <Decision id={id} decision={decision} board={board} close={() => setOpen(false)} />}
    </>
  );
}

interface DecisionProps {
  readonly id: string;
  readonly decision: NonNullable<ProposalView['decision']>;
  readonly board: BoardDecision;
  readonly close: () => void;
}

function Decision({ id, decision, board, close }: DecisionProps) {
  const text = useText(riskPageText);
  const { fields, refusals } = useText(riskText);
  const [outcome, setOutcome] = useState<Decided>(OUTCOMES.find((one) => one === decision.outcome) ?? 'approved');
  const [reason, setReason] = useState(decision.reason);
  const send = useChange('risk.boardDecide', close);
  return (
    <Form
      title={text.correct.decision}
      board={board}
      sending={send}
      submit={(meeting, why) => send.send({ board: meeting, items: [{ proposal: id, outcome, reason, why }] })}
      close={close}
    >
      {(tried) => (
        <>
          <Choice
            label={text.board.outcome}
            value={outcome}
            options={OUTCOMES.map((value) => ({ value, label: text.board.outcomes[value] }))}
            choose={setOutcome}
          />
          <Field
            label={fields.reason}
            required={outcome !== 'approved'}
            error={tried && outcome !== 'approved' && reason.trim() === '' ? refusals.decisionReasonMissing({}) : null}
          >
            <Input value={reason} maxLength={LONGEST.words} onChange={(_, typed) => setReason(typed.value)} />
          </Field>
        </>
      )}
    </Form>
  );
}

interface ReportedProps {
  readonly decision: string;
  readonly number: string;
  readonly board: BoardDecision;
}

export function CorrectReported({ decision, number, board }: ReportedProps) {
  const text = useText(riskPageText).correct;
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const send = useChange('risk.report', close);
  return (
    <>
      <Button size="small" aria-label={text.reportedOf(number)} onClick={() => setOpen(true)}>
        {text.reported}
      </Button>
      {open && (
        <Form
          title={text.reportedOf(number)}
          board={board}
          sending={send}
          submit={(meeting, why) => send.send({ decisions: [decision], board: meeting, why })}
          close={close}
        />
      )}
    </>
  );
}

interface FormProps {
  readonly title: string;
  readonly board: BoardDecision;
  readonly sending: Sending<'risk.boardDecide'> | Sending<'risk.report'>;
  readonly submit: (meeting: BoardDecision, why: string) => void;
  readonly close: () => void;
  readonly children?: (tried: boolean) => React.ReactNode;
}

function Form({ title, board, sending, submit, close, children }: FormProps) {
  const styles = useStyles();
  const text = useText(riskPageText).correct;
  const { refusals } = useText(riskText);
  const [meeting, setMeeting] = useState(board);
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (isWhole(meeting) && why.trim() !== '') submit(meeting, why);
  };
  return (
    <FormDialog open title={title} action={text.save} sending={sending.sending} submit={send} close={close}>
      <p className={styles.hint}>{text.hint}</p>
      <Outcome sending={sending} sentences={refusals} />
      <MeetingFields value={meeting} change={(part) => setMeeting({ ...meeting, ...part })} tried={tried} />
      {children?.(tried)}
      <Field label={text.why} required error={tried && why.trim() === '' ? text.whyMissing : null}>
        <Textarea value={why} maxLength={LONGEST.words} onChange={(_, typed) => setWhy(typed.value)} />
      </Field>
    </FormDialog>
  );
}
