import { statusCardText } from '../../../bot/capabilities/status-card/text.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { PersonPicker, type Picked } from '../../parts/person-picker.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { useRefusals, useWorkChange } from './shown.ts';
import { workPageText } from './text.ts';

const START: { readonly reader: Picked } = { reader: { typed: '', person: null } };
const REFUSED_AT = { readerGone: 'reader' } as const;

export function AddReader({ incident, close }: { readonly incident: string; readonly close: () => void }) {
  const text = useText(workPageText).readers;
  const sentences = { ...useRefusals(), ...useText(statusCardText).refusals };
  const tell = useTell();
  const draft = useDraft({ key: `case-reader/${incident}`, start: START });
  const add = useWorkChange('statusCard.addReader', () => {
    draft.clear();
    tell({ words: text.added });
    close();
  });
  const form = useForm({
    draft,
    sending: add,
    sentences,
    refusedAt: REFUSED_AT,
    check: ({ reader }) => ({ reader: reader.person === null ? text.personMissing : null }),
    send: ({ reader }) => reader.person && add.send({ id: incident, person: reader.person.id }),
  });
  return (
    <FormDialog form={form} open title={text.addTitle} action={text.add} close={close}>
      <p>{text.lead}</p>
      <Field label={text.person} required error={form.fault('reader')}>
        <PersonPicker picked={form.value.reader} pick={(reader) => form.change({ reader })} />
      </Field>
    </FormDialog>
  );
}
