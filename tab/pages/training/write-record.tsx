// A training that somebody has had elsewhere is recorded, or put right with a new row.
import { Input, makeStyles, Textarea } from '@fluentui/react-components';
import type { Typed } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import type { RecordQuestion, TrainingRecord } from '../../../bot/capabilities/training/model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { DayField } from '../../parts/day-field.tsx';
import { Field } from '../../parts/field.tsx';
import { partText } from '../../parts/text.ts';
import { useText } from '../../shell/session.tsx';
import { useChange } from './changes.ts';
import { trainingPageText } from './text.ts';

const LINES = ['personName', 'position', 'board', 'course', 'provider'] as const;
const REQUIRED: readonly (keyof RecordQuestion)[] = ['personName', 'course', 'on'];
const EMPTY: Typed<RecordQuestion> = {
  personName: '',
  position: '',
  board: '',
  course: '',
  provider: '',
  on: '',
  evidence: '',
};
const REFUSED_AT = { recordIncomplete: 'personName', recordInFuture: 'on', dayUnlikely: 'on' } as const;
const useStyles = makeStyles({
  hint: { margin: '0 0 12px', maxWidth: '70ch' },
  fields: {
    display: 'grid',
    columnGap: '24px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
  },
});

export type Begun =
  /** Of somebody who is known already, or of anybody. */
  | { readonly kind: 'new'; readonly line?: Pick<RecordQuestion, 'personName' | 'position' | 'board'> }
  | { readonly kind: 'correct'; readonly record: TrainingRecord };

export function Write({ begun, close }: { readonly begun: Begun; readonly close: (done: boolean) => void }) {
  const styles = useStyles();
  const text = useText(trainingPageText).register;
  const { refusals } = useText(trainingText);
  const { dayMissing } = useText(partText);
  const isNew = begun.kind === 'new';
  const draft = useDraft({
    key: `training-record/${isNew ? (begun.line?.personName ?? 'new') : begun.record.id}`,
    start: isNew ? { ...EMPTY, ...begun.line } : lineOf(begun.record),
  });
  const done = () => {
    draft.clear();
    close(true);
  };
  const record = useChange('training.record', done);
  const correct = useChange('training.correct', done);
  const form = useForm({
    draft,
    sending: isNew ? record : correct,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: ({ personName, course, on }) => ({
      personName: plain(personName) === '' ? refusals.recordIncomplete({}) : null,
      position: null,
      board: null,
      course: plain(course) === '' ? refusals.recordIncomplete({}) : null,
      provider: null,
      on: on === '' ? dayMissing : null,
    }),
    send: (typed) => {
      if (begun.kind === 'new') record.send(typed);
      else correct.send({ id: begun.record.id, record: typed });
    },
  });
  const { value, change, fault } = form;
  return (
    <FormDialog
      form={form}
      open
      title={isNew ? text.add : text.correctTitle}
      action={text.save}
      close={() => close(false)}
    >
      {!isNew && <p className={styles.hint}>{text.correctHint}</p>}
      <div className={styles.fields}>
        {LINES.map((name) => (
          <Field key={name} label={text[name]} required={REQUIRED.includes(name)} error={fault(name)}>
            <Input value={value[name]} maxLength={200} onChange={(_, typed) => change({ [name]: typed.value })} />
          </Field>
        ))}
        <DayField label={text.on} required error={fault('on')} value={value.on} change={(day) => change({ on: day })} />
      </div>
      <Field label={text.evidence} hint={text.evidenceHint}>
        <Textarea value={value.evidence} maxLength={600} onChange={(_, typed) => change({ evidence: typed.value })} />
      </Field>
    </FormDialog>
  );
}

function lineOf({ personName, position, board, course, provider, on, evidence }: TrainingRecord): RecordQuestion {
  return { personName, position, board, course, provider, on, evidence };
}
