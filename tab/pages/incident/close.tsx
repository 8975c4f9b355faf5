import { Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { LEARNT, OUTCOMES, type Outcome } from '../../../bot/capabilities/incident/closing-model.ts';
import { type Incident, LONGEST_NOTE } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { useChange } from './change.ts';
import { useFaultOf } from './fault.ts';
import { CaseMeasures } from './measures.tsx';
import { useNow } from './now.ts';
import { pageText } from './text.ts';

interface Ending {
  readonly outcome: Outcome | '';
  readonly reason: string;
  readonly cause: string;
  readonly worked: string;
  readonly lessons: string;
}

const START: Ending = { outcome: '', reason: '', cause: '', worked: '', lessons: '' };
const REFUSED_AT = { reasonMissing: 'reason', tooLong: 'reason' } as const;

interface CloseFormProps {
  readonly incident: Incident;
  readonly settled: (said: string) => void;
}

export function CloseForm({ incident: { id, number, revision }, settled }: CloseFormProps) {
  const text = useText(pageText).handling;
  const words = useText(incidentText);
  const faultOf = useFaultOf();
  const draft = useDraft({ key: `case-close/${id}`, start: START });
  const [asking, setAsking] = useState(false);
  const close = useChange('incident.close', id, text.closed, () => {
    draft.clear();
    settled(text.closed);
  });
  const form = useForm({
    draft,
    sending: close,
    sentences: words.refusals,
    refusedAt: REFUSED_AT,
    check: ({ outcome, reason, cause, worked, lessons }) => ({
      outcome: outcome === '' ? text.outcomeMissing : null,
      reason: plain(reason) === '' ? words.refusals.reasonMissing({}) : faultOf(reason, LONGEST_NOTE),
      cause: plain(cause) === '' ? null : faultOf(cause, LONGEST_NOTE),
      worked: plain(worked) === '' ? null : faultOf(worked, LONGEST_NOTE),
      lessons: plain(lessons) === '' ? null : faultOf(lessons, LONGEST_NOTE),
    }),
    send: () => setAsking(true),
  });
  const { outcome, reason, cause, worked, lessons } = form.value;
  const confirmed = () => {
    setAsking(false);
    if (!outcome) return;
    const learnt = { cause: plain(cause), worked: plain(worked), lessons: plain(lessons) };
    close.send({ id, revision, outcome, reason: plain(reason), ...learnt });
  };
  const outcomes = OUTCOMES.map((value) => ({ value, label: words.outcomes[value] }));
  return (
    <>
      <CaseMeasures incident={{ id, number }} />
      <Form form={form}>
        <Choice
          label={words.fields.outcome}
          required
          value={outcome}
          options={[{ value: '', label: text.chooseOutcome }, ...outcomes]}
          choose={(chosen) => form.change({ outcome: chosen })}
          error={form.fault('outcome')}
        />
        <Field label={words.fields.reason} hint={words.hints.reason} required error={form.fault('reason')}>
          <Textarea
            value={reason}
            rows={4}
            resize="vertical"
            onChange={(_, { value }) => form.change({ reason: value })}
          />
        </Field>
        <LearntFields value={form.value} change={form.change} fault={form.fault} />
        <FormEnd form={form} action={text.closeAction} more={useNow(close.refusal)} />
        <ConfirmDialog
          open={asking}
          title={text.confirmTitle(number)}
          action={text.closeAction}
          confirm={confirmed}
          cancel={() => setAsking(false)}
        >
          {text.confirm}
        </ConfirmDialog>
      </Form>
    </>
  );
}

interface LearntFieldsProps {
  readonly value: Ending;
  readonly change: (part: Partial<Ending>) => void;
  readonly fault: (name: (typeof LEARNT)[number]) => string | null;
}

/** What the municipality learns of it; each may be left empty. */
function LearntFields({ value, change, fault }: LearntFieldsProps) {
  const { fields, hints } = useText(incidentText);
  return LEARNT.map((field) => (
    <Field key={field} label={fields[field]} hint={field === 'worked' ? undefined : hints[field]} error={fault(field)}>
      <Textarea
        value={value[field]}
        rows={3}
        resize="vertical"
        onChange={(_, typed) => change({ [field]: typed.value })}
      />
    </Field>
  ));
}
