import { Button, Textarea } from '@fluentui/react-components';
import { plain } from '../../../bot/blocks/plain.ts';
import {
  DRAFT_FIELDS,
  type DraftField,
  type Exercise,
  LONGEST_FIELD,
} from '../../../bot/capabilities/exercise/model.ts';
import { exerciseText } from '../../../bot/capabilities/exercise/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { savedOf } from './assess-form.tsx';
import { SHOWN } from './shown.ts';
import { exercisePageText } from './text.ts';

const EMPTY: Readonly<Record<DraftField, string>> = { what: '', impact: '', unlawful: '', done: '' };

export function DraftForm({ exercise }: { readonly exercise: Exercise }) {
  const text = useText(exercisePageText);
  const { refusals, draft: labels } = useText(exerciseText);
  const { id } = exercise;
  const draft = useDraft({
    key: `exercise-draft/${id}`,
    start: exercise.draft?.fields ?? EMPTY,
    saved: savedOf(exercise),
    told: (value) => DRAFT_FIELDS.map((field) => [labels[field], value[field]]),
  });
  const sending = useChangeOf('exercise.write', SHOWN, draft.clear);
  const form = useForm<typeof EMPTY, DraftField, 'ready'>({
    draft,
    sending,
    sentences: refusals,
    check: (value, as) => {
      const isAllEmpty = DRAFT_FIELDS.every((field) => plain(value[field]) === '');
      const fault = (field: DraftField) => {
        const isNeeded = as === 'ready' || (isAllEmpty && field === 'what');
        return isNeeded && plain(value[field]) === '' ? refusals.exerciseDraftEmpty({}) : null;
      };
      return { what: fault('what'), impact: fault('impact'), unlawful: fault('unlawful'), done: fault('done') };
    },
    send: (value, as) => sending.send({ ...value, id, revision: draft.revision, isReady: as === 'ready' }),
  });
  return (
    <Form form={form}>
      <p>{text.draftLead}</p>
      {DRAFT_FIELDS.map((field) => (
        <Field key={field} label={labels[field]} error={form.fault(field)}>
          <Textarea
            value={form.value[field]}
            rows={3}
            resize="vertical"
            maxLength={LONGEST_FIELD}
            onChange={(_, typed) => form.change({ [field]: typed.value })}
          />
        </Field>
      ))}
      <FormEnd form={form} action={text.save} success={text.saved}>
        {exercise.draft?.ready ? null : <Button onClick={() => form.submit('ready')}>{text.ready}</Button>}
      </FormEnd>
    </Form>
  );
}
