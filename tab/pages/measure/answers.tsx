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
import { FormGroup } from '../../form/form.tsx';
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
import { FilesField, type SentFile } from './files.tsx';
import { measurePageText } from './text.ts';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px' } });

type Asking = 'done' | 'delay' | 'help' | 'outcome' | 'cancel' | 'attach';

interface Typed {
  readonly words: string;
  readonly newDue: string;
  readonly result: ControlResult | '';
  readonly outcome: MeasureOutcome;
  readonly files: readonly SentFile[];
}
const START: Typed = { words: '', newDue: '', result: '', outcome: 'yes', files: [] };
const REFUSED_AT = {
  evidenceMissing: 'words',
  measureFileUnknown: 'files',
  measureNotDoneYet: 'files',
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
  const { details: own, files } = useText(measurePageText);
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
  const { id, revision, state, doneOn } = page.measure;
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
        {doneOn !== null && <Button onClick={open('attach')}>{files.add}</Button>}
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
  const files = typed.files.map(({ file }) => file);
  const sendings = {
    done: useChange('measure.done', done),
    delay: useChange('measure.delay', done),
    help: useChange('measure.help', done),
    outcome: useChange('measure.outcome', done),
    cancel: useChange('measure.cancel', done),
    attach: useChange('measure.attach', done),
  };
  const send = {
    done: () => sendings.done.send({ ...step, evidence: words, files, result }),
    delay: () => sendings.delay.send({ ...step, newDue, why: words }),
    help: () => sendings.help.send({ ...step, why: words }),
    outcome: () => sendings.outcome.send({ ...step, outcome, note: words }),
    cancel: () => sendings.cancel.send({ ...step, why: words }),
    attach: () => sendings.attach.send({ ...step, evidence: words, files }),
  };
  return { sending: sendings[asking], send: send[asking] };
}

/** What may be left empty: words where a file shows it, and a note. */
const needsWords = (asking: Asking, { files }: Typed) =>
  asking === 'done' ? files.length === 0 : asking !== 'outcome' && asking !== 'attach';

function useAskForm(asking: Asking, page: MeasurePage, done: AskProps['done']) {
  const { refusals } = useText(measureText);
  const own = useText(measurePageText).files;
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
    check: (typed) => {
      const { words, newDue, result, files } = typed;
      const missing = asking === 'done' ? refusals.evidenceMissing({}) : refusals.whyMissing({});
      const isControl = asking === 'done' && control !== null;
      return {
        words: needsWords(asking, typed) && plain(words) === '' ? missing : null,
        newDue: asking === 'delay' && newDue === '' ? refusals.newDueWrong({}) : null,
        result: isControl && result === '' ? refusals.controlResultMissing({}) : null,
        files: asking === 'attach' && files.length === 0 ? own.none : null,
      };
    },
    send,
  });
}

/** The words of the dialog, by what it asks. */
function useWords(asking: Asking, isControl: boolean) {
  const text = useText(measureText);
  const { details: own, files } = useText(measurePageText);
  const all: Readonly<Record<Asking, { readonly title: string; readonly action: string; readonly label: string }>> = {
    done: {
      title: isControl ? text.buttons.control : own.doneTitle,
      action: isControl ? text.buttons.control : text.buttons.done,
      label: text.fields.evidence,
    },
    delay: { title: own.delayTitle, action: own.delayTitle, label: own.why },
    help: { title: own.helpTitle, action: own.helpTitle, label: own.why },
    outcome: { title: own.helped, action: own.send, label: own.note },
    cancel: { title: own.cancelTitle, action: own.cancel, label: own.cancelWhy },
    attach: { title: files.addTitle, action: files.add, label: files.addWords },
  };
  return all[asking];
}

/** Stays when it is closed, or the page behind it would be hidden from screen readers for good. */
function Ask({ asking, isOpen, page, done, close }: AskProps) {
  const text = useText(measureText);
  const own = useText(measurePageText).details;
  const { control, id } = page.measure;
  const { title, action, label } = useWords(asking, control !== null);
  const form = useAskForm(asking, page, done);
  const { value, change, fault } = form;
  const takesFiles = asking === 'done' || asking === 'attach';
  return (
    <FormDialog form={form} open={isOpen} title={title} action={action} close={close}>
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
        label={label}
        required={needsWords(asking, value)}
        error={fault('words')}
        hint={asking === 'done' ? `${text.hints.evidence}. ${own.linkHint}` : undefined}
      >
        <Textarea value={value.words} resize="vertical" onChange={(_, typed) => change({ words: typed.value })} />
      </Field>
      {takesFiles && (
        <FormGroup label={own.files} fault={fault('files')}>
          <FilesField measure={id} files={value.files} change={(files) => change({ files })} />
        </FormGroup>
      )}
    </FormDialog>
  );
}
