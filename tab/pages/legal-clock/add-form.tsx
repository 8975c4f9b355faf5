// A clock that no answer opens: an authority has asked for a partial report, or an insurer or an agreement has a day of its own.
import { Input, Textarea } from '@fluentui/react-components';
import { plain } from '../../../bot/blocks/plain.ts';
import { instantOfWallTime } from '../../../bot/blocks/wall-time.ts';
import type { CaseClocks } from '../../../bot/capabilities/legal-clock/question-model.ts';
import { legalClockText } from '../../../bot/capabilities/legal-clock/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { MomentField } from '../../parts/moment-field.tsx';
import { useText } from '../../shell/session.tsx';
import { SHOWN } from './shown.ts';
import { clockPageText } from './text.ts';

const STEPS = ['contract', 'insurance', 'partialReport'] as const;
type AddedStep = (typeof STEPS)[number];

const START: { readonly step: AddedStep; readonly name: string; readonly at: string; readonly reason: string } = {
  step: 'contract',
  name: '',
  at: '',
  reason: '',
};

const REFUSED_AT = {
  clockStartMissing: 'at',
  clockStartTooOld: 'at',
  clockDateMissing: 'at',
  clockSubjectMissing: 'name',
  clockReasonMissing: 'reason',
} as const;

interface AddFormProps {
  readonly clocks: CaseClocks;
  readonly close: () => void;
  readonly settled: () => void;
}

/** One for each case, step and other side: the other side is known by its name. */
const subjectOf = (step: AddedStep, name: string) =>
  step === 'partialReport'
    ? ({ kind: 'municipality', id: 'municipality', name: '' } as const)
    : ({ kind: 'contract', id: name.toLocaleLowerCase('sv').slice(0, 120), name } as const);

function useAddForm({ clocks, settled }: AddFormProps) {
  const { refusals } = useText(legalClockText);
  const { add: text } = useText(clockPageText);
  const { caseId, rows } = clocks;
  const draft = useDraft({ key: `clock-add/${caseId}`, start: START });
  const open = useChangeOf('legalClock.open', SHOWN, () => {
    draft.clear();
    settled();
  });
  const { step, name } = draft.value;
  const subject = subjectOf(step, plain(name));
  const isThere = rows.some(
    ({ clock }) => clock.state === 'running' && clock.step === step && clock.subject.id === subject.id,
  );
  const form = useForm({
    draft,
    sending: open,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: (typed) => ({
      name: typed.step !== 'partialReport' && plain(typed.name) === '' ? text.nameMissing : null,
      at: instantOfWallTime(typed.at) === null ? refusals.clockStartMissing({}) : null,
      reason: isThere && plain(typed.reason) === '' ? refusals.clockReasonMissing({}) : null,
    }),
    send: (typed) =>
      open.send({
        caseId,
        step: typed.step,
        subject,
        startKind: 'date',
        at: instantOfWallTime(typed.at) ?? '',
        reason: plain(typed.reason),
      }),
  });
  return { form, isThere };
}

export function AddForm(props: AddFormProps) {
  const { add: text } = useText(clockPageText);
  const { steps } = useText(legalClockText);
  const { form, isThere } = useAddForm(props);
  const { value, change, fault } = form;
  return (
    <FormDialog form={form} open title={text.title} action={text.action} close={props.close}>
      <p>{text.lead}</p>
      <Choice
        label={text.step}
        value={value.step}
        options={STEPS.map((step) => ({ value: step, label: steps[step] }))}
        choose={(step) => change({ step })}
      />
      {value.step !== 'partialReport' && (
        <Field label={text.name} hint={text.nameHint} required error={fault('name')}>
          <Input value={value.name} maxLength={200} onChange={(_, typed) => change({ name: typed.value })} />
        </Field>
      )}
      <MomentField label={text.at} required error={fault('at')} value={value.at} change={(at) => change({ at })} />
      {isThere && (
        <Field label={text.reason} hint={text.reasonHint} required error={fault('reason')}>
          <Textarea value={value.reason} rows={2} onChange={(_, typed) => change({ reason: typed.value })} />
        </Field>
      )}
    </FormDialog>
  );
}
