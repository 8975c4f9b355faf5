import type { Exercise, Finding } from '../../../bot/capabilities/exercise/model.ts';
import { exerciseText } from '../../../bot/capabilities/exercise/text.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { DayField } from '../../parts/day-field.tsx';
import { Field } from '../../parts/field.tsx';
import { PersonPicker, type Picked } from '../../parts/person-picker.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { SHOWN } from './shown.ts';
import { exercisePageText } from './text.ts';

const START: { readonly owner: Picked; readonly due: string } = { owner: { typed: '', person: null }, due: '' };
const REFUSED_AT = { measureOwnerMissing: 'owner', measureDueWrong: 'due', dayUnlikely: 'due' } as const;

interface PlanProps {
  readonly exercise: Exercise;
  readonly finding: Finding;
  readonly close: () => void;
}

/** A finding as a measure of the plan: whose it is, and until when. */
export function PlanForm({ exercise, finding, close }: PlanProps) {
  const text = useText(exercisePageText);
  const sentences = { ...useText(measureText).refusals, ...useText(exerciseText).refusals };
  const tell = useTell();
  const draft = useDraft({ key: `exercise-plan/${finding.id}`, start: START });
  const sending = useChangeOf('exercise.plan', SHOWN, () => {
    draft.clear();
    tell({ words: text.planned });
    close();
  });
  const form = useForm({
    draft,
    sending,
    sentences,
    refusedAt: REFUSED_AT,
    check: ({ owner, due }) => ({
      owner: owner.person ? null : text.ownerMissing,
      due: due === '' ? text.dueMissing : null,
    }),
    send: ({ owner, due }) =>
      sending.send({ id: exercise.id, finding: finding.id, owner: owner.person?.id ?? '', due }),
  });
  return (
    <FormDialog form={form} open title={text.plan} action={text.plan} close={close}>
      <p>{finding.text}</p>
      <Field label={text.owner} required error={form.fault('owner')}>
        <PersonPicker picked={form.value.owner} pick={(owner) => form.change({ owner })} />
      </Field>
      <DayField
        label={text.due}
        required
        isDeadline
        value={form.value.due}
        change={(due) => form.change({ due })}
        error={form.fault('due')}
      />
    </FormDialog>
  );
}
