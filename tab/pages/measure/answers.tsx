// What the owner, or the coordinator for them, can answer now; the server decides again.
import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import {
  type ControlResult,
  type MeasureOutcome,
  type MeasurePage,
  OUTCOMES,
  RESULTS,
} from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useTell, useUndo } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { SHOWN, useChange } from './changes.ts';
import { measurePageText } from './text.ts';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px' } });

type Asking = 'done' | 'delay' | 'help' | 'outcome' | 'cancel';

interface Typed {
  readonly words: string;
  readonly newDue: string;
  readonly result: ControlResult | '';
  readonly outcome: MeasureOutcome;
}
const START: Typed = { words: '', newDue: '', result: '', outcome: 'yes' };
const REFUSED_AT = {
  evidenceMissing: 'words',
  whyMissing: 'words',
  tooLong: 'words',
  controlResultMissing: 'result',
  newDueWrong: 'newDue',
  newDueTooEarly: 'newDue',
  dayUnlikely: 'newDue',
} as const;

export function Answers({ page }: { page: MeasurePage }) {
  const styles = useStyles();
  const text = useText(measureText);
  const own = useText(measurePageText).details;
  const tell = useTell();
  const undo = useUndo('measure.reopen', SHOWN, text.refusals);
  const [asking, setAsking] = useState<Asking>('done');
  const [isOpen, setOpen] = useState(false);
  const done = ({ measure }: MeasurePage) => {
    const { id, revision, state } = measure;
    setOpen(false);
    tell({ words: own.saved, undo: state === 'done' ? undo({ id, revision }) : undefined });
  };
  const reopen = useChange('measure.reopen', done);
  const { id, revision, state } = page.measure;
  const mayReopen = state === 'done' || (state === 'cancelled' && page.mayManage);
  const isChecked = state === 'done' && page.measure.checkAfterMonths !== null && page.measure.outcome === null;
  const open = (what: Asking) => () => {
    setAsking(what);
    setOpen(true);
  };
  return (
    <Panel title={own.answer}>
      <Outcome sending={reopen} sentences={text.refusals} />
      <div className={styles.buttons}>
        {state === 'open' && (
          <>
            <Button appearance="primary" onClick={open('done')}>
              {page.measure.control ? text.buttons.control : text.buttons.done}
            </Button>
            <Button onClick={open('delay')}>{text.buttons.delay}</Button>
            <Button onClick={open('help')}>{text.buttons.help}</Button>
            {page.mayManage && <Button onClick={open('cancel')}>{own.cancel}</Button>}
          </>
        )}
        {isChecked && <Button onClick={open('outcome')}>{own.helped}</Button>}
        {mayReopen && (
          <SendButton
            label={own.reopen}
            appearance="secondary"
            sending={reopen.sending}
            press={() => reopen.send({ id, revision })}
          />
        )}
      </div>
      <Ask asking={asking} isOpen={isOpen} page={page} done={done} close={() => setOpen(false)} />
    </Panel>
  );
}

interface AskProps {
  readonly asking: Asking;
  readonly isOpen: boolean;
  readonly page: MeasurePage;
  readonly done: (page: MeasurePage) => void;
  readonly close: () => void;
}

function useAsk(asking: Asking, { measure: { id, revision } }: MeasurePage, typed: Typed, done: AskProps['done']) {
  const step = { id, revision };
  const { words, newDue, result, outcome } = typed;
  const sendings = {
    done: useChange('measure.done', done),
    delay: useChange('measure.delay', done),
    help: useChange('measure.help', done),
    outcome: useChange('measure.outcome', done),
    cancel: useChange('measure.cancel', done),
  };
  const send = {
    done: () => sendings.done.send({ ...step, evidence: words, result }),
    delay: () => sendings.delay.send({ ...step, newDue, why: words }),
    help: () => sendings.help.send({ ...step, why: words }),
    outcome: () => sendings.outcome.send({ ...step, outcome, note: words }),
    cancel: () => sendings.cancel.send({ ...step, why: words }),
  };
  return { sending: sendings[asking], send: send[asking] };
}

function useAskForm(asking: Asking, page: MeasurePage, done: AskProps['done']) {
  const { refusals } = useText(measureText);
  const { control, id } = page.measure;
  const draft = useDraft({ key: `measure-${asking}/${id}`, start: START });
  const { sending, send } = useAsk(asking, page, draft.value, (answer) => {
    draft.clear();
    done(answer);
  });
  return useForm({
    draft,
    sending,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: ({ words, newDue, result }) => {
      const missing = asking === 'done' ? refusals.evidenceMissing({}) : refusals.whyMissing({});
      const isControl = asking === 'done' && control !== null;
      return {
        words: asking !== 'outcome' && plain(words) === '' ? missing : null,
        newDue: asking === 'delay' && newDue === '' ? refusals.newDueWrong({}) : null,
        result: isControl && result === '' ? refusals.controlResultMissing({}) : null,
      };
    },
    send,
  });
}

/** Stays when it is closed, or the page behind it would be hidden from screen readers for good. */
function Ask({ asking, isOpen, page, done, close }: AskProps) {
  const text = useText(measureText);
  const own = useText(measurePageText).details;
  const { control } = page.measure;
  const form = useAskForm(asking, page, done);
  const { value, change, fault } = form;
  const titles: Readonly<Record<Asking, string>> = {
    done: control ? text.buttons.control : own.doneTitle,
    delay: own.delayTitle,
    help: own.helpTitle,
    outcome: own.helped,
    cancel: own.cancelTitle,
  };
  const actions: Readonly<Record<Asking, string>> = {
    done: control ? text.buttons.control : text.buttons.done,
    delay: own.delayTitle,
    help: own.helpTitle,
    outcome: own.send,
    cancel: own.cancel,
  };
  const labels: Readonly<Record<Asking, string>> = {
    done: text.fields.evidence,
    delay: own.why,
    help: own.why,
    outcome: own.note,
    cancel: own.cancelWhy,
  };
  return (
    <FormDialog form={form} open={isOpen} title={titles[asking]} action={actions[asking]} close={close}>
      {asking === 'done' && control && (
        <Choice
          label={text.fields.result}
          required
          value={value.result}
          options={[
            { value: '', label: '' } as const,
            ...RESULTS.map((one) => ({ value: one, label: text.results[one] })),
          ]}
          choose={(result) => change({ result })}
          error={fault('result')}
        />
      )}
      {asking === 'delay' && (
        <DayField
          label={text.fields.newDue}
          required
          isDeadline
          error={fault('newDue')}
          value={value.newDue}
          change={(day) => change({ newDue: day })}
        />
      )}
      {asking === 'outcome' && (
        <Choice
          label={own.helped}
          value={value.outcome}
          options={OUTCOMES.map((one) => ({ value: one, label: text.outcomes[one] }))}
          choose={(outcome) => change({ outcome })}
        />
      )}
      <Field
        label={labels[asking]}
        required={asking !== 'outcome'}
        error={fault('words')}
        hint={asking === 'done' ? `${text.hints.evidence}. ${own.linkHint}` : undefined}
      >
        <Textarea value={value.words} resize="vertical" onChange={(_, typed) => change({ words: typed.value })} />
      </Field>
    </FormDialog>
  );
}
