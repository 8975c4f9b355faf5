// What was entered from a meeting is put right, with the reason beside it.

import { Button, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { LONGEST } from '../../../bot/capabilities/risk/model.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { Correction } from '../../../bot/capabilities/risk-board/correction-model.ts';
import type { EnteredDecision } from '../../../bot/capabilities/risk-board/model.ts';
import type { BoardDecision } from '../../../bot/capabilities/risk-decision/model.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import type { Saved } from '../../form/kept.ts';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { boardPageText } from './board-text.ts';
import { useChange } from './changes.ts';
import { MEETING_REFUSED_AT, MeetingFields, meetingFaults, meetingLines, meetingOf } from './meeting-fields.tsx';
import { riskRefusals } from './refusals.ts';

const OUTCOMES = ['approved', 'rejected', 'returned'] as const;
/** Each correction stands for itself: their number tells whether there has come another. */
const savedOf = (corrections: readonly Correction[]): Saved => {
  const last = corrections.at(-1);
  return { revision: corrections.length, actorName: last?.actorName, at: last?.at };
};

const useStyles = makeStyles({ hint: { margin: '0 0 12px' }, part: { marginTop: '12px' } });

/** As much of a board’s decision as its correction begins from. */
export interface Correctable {
  readonly id: string;
  readonly number: string;
  /** The board that the matter belongs to; an entry made under another name is put right with the others. */
  readonly boardName: string;
  readonly decision: EnteredDecision['decision'];
  readonly corrections: readonly Correction[];
}

export function CorrectDecision({ entered }: { readonly entered: Correctable }) {
  const styles = useStyles();
  const text = useText(boardPageText).entered;
  const [open, setOpen] = useState(false);
  const { board } = entered.decision;
  if (!board) return null;
  return (
    <>
      <Button className={styles.part} aria-label={text.correctOf(entered.number)} onClick={() => setOpen(true)}>
        {text.correct}
      </Button>
      {open && <Decision {...entered} board={board} close={() => setOpen(false)} />}
    </>
  );
}

interface DecisionProps extends Correctable {
  readonly board: BoardDecision;
  readonly close: () => void;
}

function Decision({ id, number, boardName, decision, board, corrections, close }: DecisionProps) {
  const styles = useStyles();
  const text = useText(boardPageText);
  const { fields } = useText(riskText);
  const refusals = useText(riskRefusals);
  const draft = useDraft({
    key: `correct-decision/${id}`,
    start: {
      ...meetingOf({ ...board, body: boardName }),
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
    <FormDialog form={form} open title={text.entered.correctOf(number)} action={text.correct.save} close={close}>
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
  const text = useText(boardPageText).correct;
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
  const text = useText(boardPageText).correct;
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
  const { correct: text, board: meeting } = useText(boardPageText);
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
