import { Textarea } from '@fluentui/react-components';
import { plain } from '../../../bot/blocks/plain.ts';
import { LONGEST_SITUATION, type WorkPage } from '../../../bot/capabilities/incident-work/model.ts';
import { incidentWorkText } from '../../../bot/capabilities/incident-work/text.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { useRefusals, useWorkChange } from './shown.ts';
import { workPageText } from './text.ts';

const START = { situation: '', actions: '', needs: '' };
const FIELDS = ['situation', 'actions', 'needs'] as const;
const REFUSED_AT = { situationMissing: 'situation', situationTooLong: 'situation' } as const;

export function UpdateDialog({ page: { work }, close }: { readonly page: WorkPage; readonly close: () => void }) {
  const text = useText(workPageText);
  const { form: t } = useText(incidentWorkText);
  const refusals = useRefusals();
  const tell = useTell();
  const draft = useDraft({ key: `case-update/${work.id}`, start: START });
  const write = useWorkChange('incidentWork.writeUpdate', () => {
    draft.clear();
    tell({ words: text.sent });
    close();
  });
  const form = useForm({
    draft,
    sending: write,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: ({ situation }) => ({
      situation: plain(situation) === '' ? refusals.situationMissing() : null,
      actions: null,
      needs: null,
    }),
    send: ({ situation, actions, needs }) =>
      write.send({
        id: work.id,
        after: work.update?.number ?? 0,
        situation: plain(situation),
        actions: plain(actions),
        needs: plain(needs),
      }),
  });
  return (
    <FormDialog form={form} open title={t.title} action={text.send} close={close}>
      <p>{t.lead}</p>
      {FIELDS.map((field) => (
        <Field key={field} label={t[field]} required={field === 'situation'} error={form.fault(field)}>
          <Textarea
            value={form.value[field]}
            rows={3}
            maxLength={LONGEST_SITUATION}
            resize="vertical"
            onChange={(_, { value }) => form.change({ [field]: value })}
          />
        </Field>
      ))}
    </FormDialog>
  );
}
