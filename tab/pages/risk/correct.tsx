// What was entered from a meeting is put right, with the reason beside it.

import { Button, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { LONGEST } from '../../../bot/capabilities/risk/model.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { Correction } from '../../../bot/capabilities/risk-decision/correction-model.ts';
import type { BoardDecision } from '../../../bot/capabilities/risk-decision/model.ts';
import type { ProposalView } from '../../../bot/capabilities/risk-decision/view-model.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import type { Saved } from '../../form/kept.ts';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { useChange } from './changes.ts';
import { MEETING_REFUSED_AT, MeetingFields, meetingFaults, meetingLines, meetingOf } from './meeting-fields.tsx';
import { riskRefusals } from './refusals.ts';
import { riskPageText } from './text.ts';

const OUTCOMES = ['approved', 'rejected', 'returned'] as const;
/** Each correction stands for itself: their number tells whether there has come another. */
const savedOf = (corrections: readonly Correction[]): Saved => {
  const last = corrections.at(-1);
  return { revision: corrections.length, actorName: last?.actorName, at: last?.at };
};

const useStyles = makeStyles({ hint: { margin: '0 0 12px' }, part: { marginTop: '12px' } });

export function CorrectDecision({ view: { id, decision, corrections } }: { view: ProposalView }) {
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
      {open && (
        <Decision id={id} decision={decision} board={board} corrections={corrections} close={() => setOpen(false)} />
      )}
    </>
  );
}

interface DecisionProps {
  readonly id: string;
  readonly decision: NonNullable<ProposalView['decision']>;
  readonly board: BoardDecision;
  readonly corrections: readonly Correction[];
  readonly close: () => void;
}

function Decision({ id, decision, board, corrections, close }: DecisionProps) {
  const styles = useStyles();
  const text = useText(riskPageText);
  const { fields } = useText(riskText);
  const refusals = useText(riskRefusals);
  const draft = useDraft({
    key: `correct-decision/${id}`,
    start: {
      ...meetingOf(board),
      outcome: OUTCOMES.find((one) => one === decision.outcome) ?? 'approved',
      reason: decision.reason,
      why: '',
    },
    saved: savedOf(corrections),
    told: ({ outcome, reason, ...meeting }) => [
      ...meetingLines(meeting, text.board),
      [text.board.outcome, text.board.outcomes[outcome]],
      [fields.reason, reason],
    ],
  });
  const send = useChange('risk.boardDecide', () => {
    draft.clear();
    close();
  });
  const form = useForm({
    draft,
    sending: send,
    sentences: refusals,
    refusedAt: { ...MEETING_REFUSED_AT, decisionReasonMissing: 'reason' },
    check: (typed) => ({
      ...meetingFaults(typed, refusals.boardMissing({})),
      reason:
        typed.outcome !== 'approved' && typed.reason.trim() === ''
          ? refusals.decisionReasonMissing({ outcome: typed.outcome })
          : null,
      why: typed.why.trim() === '' ? text.correct.whyMissing : null,
    }),
    send: ({ outcome, reason, why, ...typed }) =>
      send.send({ board: meetingOf(typed), items: [{ proposal: id, outcome, reason, why }] }),
  });
  const { value, change, fault } = form;
  return (
    <FormDialog form={form} open title={text.correct.decision} action={text.correct.save} close={close}>
      <p className={styles.hint}>{text.correct.hint}</p>
      <MeetingFields value={value} change={change} fault={fault} />
      <Choice
        label={text.board.outcome}
        value={value.outcome}
        options={OUTCOMES.map((one) => ({ value: one, label: text.board.outcomes[one] }))}
        choose={(outcome) => change({ outcome })}
      />
      <Field label={fields.reason} required={value.outcome !== 'approved'} error={fault('reason')}>
        <Input
          value={value.reason}
          maxLength={LONGEST.words}
          onChange={(_, typed) => change({ reason: typed.value })}
        />
      </Field>
      <Why why={value.why} change={change} error={fault('why')} />
    </FormDialog>
  );
}

interface WhyProps {
  readonly why: string;
  readonly change: (part: { readonly why: string }) => void;
  readonly error: string | null;
}

function Why({ why, change, error }: WhyProps) {
  const text = useText(riskPageText).correct;
  return (
    <Field label={text.why} required error={error}>
      <Textarea value={why} maxLength={LONGEST.words} onChange={(_, typed) => change({ why: typed.value })} />
    </Field>
  );
}

interface ReportedProps {
  readonly decision: string;
  readonly number: string;
  readonly board: BoardDecision;
  readonly corrections: readonly Correction[];
}

export function CorrectReported(props: ReportedProps) {
  const text = useText(riskPageText).correct;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" aria-label={text.reportedOf(props.number)} onClick={() => setOpen(true)}>
        {text.reported}
      </Button>
      {open && <Reported {...props} close={() => setOpen(false)} />}
    </>
  );
}

function Reported({ decision, number, board, corrections, close }: ReportedProps & { readonly close: () => void }) {
  const styles = useStyles();
  const { correct: text, board: meeting } = useText(riskPageText);
  const refusals = useText(riskRefusals);
  const draft = useDraft({
    key: `correct-reported/${decision}`,
    start: { ...meetingOf(board), why: '' },
    saved: savedOf(corrections),
    told: (typed) => meetingLines(typed, meeting),
  });
  const send = useChange('risk.report', () => {
    draft.clear();
    close();
  });
  const form = useForm({
    draft,
    sending: send,
    sentences: refusals,
    refusedAt: MEETING_REFUSED_AT,
    check: (typed) => ({
      ...meetingFaults(typed, refusals.boardMissing({})),
      why: typed.why.trim() === '' ? text.whyMissing : null,
    }),
    send: ({ why, ...typed }) => send.send({ decisions: [decision], board: meetingOf(typed), why }),
  });
  const { value, change, fault } = form;
  return (
    <FormDialog form={form} open title={text.reportedOf(number)} action={text.save} close={close}>
      <p className={styles.hint}>{text.hint}</p>
      <MeetingFields value={value} change={change} fault={fault} />
      <Why why={value.why} change={change} error={fault('why')} />
    </FormDialog>
  );
}
