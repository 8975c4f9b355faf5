import type { IncidentRole } from '../../../bot/capabilities/incident-work/model.ts';
import { incidentWorkText } from '../../../bot/capabilities/incident-work/text.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { PersonPicker, type Picked } from '../../parts/person-picker.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { useRefusals, useWorkChange } from './shown.ts';
import { workPageText } from './text.ts';

const START: { readonly receiver: Picked } = { receiver: { typed: '', person: null } };
const REFUSED_AT = { roleReceiverGone: 'receiver' } as const;

interface GiveRoleProps {
  readonly id: string;
  readonly role: IncidentRole;
  readonly close: () => void;
}

export function GiveRole({ id, role, close }: GiveRoleProps) {
  const text = useText(workPageText);
  const { name, does } = useText(incidentWorkText).roles[role];
  const tell = useTell();
  const draft = useDraft({ key: `case-role/${id}/${role}`, start: START });
  const give = useWorkChange('incidentWork.giveRole', () => {
    draft.clear();
    tell({ words: text.given });
    close();
  });
  const form = useForm({
    draft,
    sending: give,
    sentences: useRefusals(),
    refusedAt: REFUSED_AT,
    check: ({ receiver }) => ({ receiver: receiver.person === null ? text.receiverMissing : null }),
    send: ({ receiver }) => receiver.person && give.send({ id, role, person: receiver.person.id }),
  });
  return (
    <FormDialog form={form} open title={text.giveTitle(name)} action={text.giveAction} close={close}>
      <p>{does}</p>
      <p>{text.giveLead}</p>
      <Field label={text.receiver} required error={form.fault('receiver')}>
        <PersonPicker picked={form.value.receiver} pick={(receiver) => form.change({ receiver })} />
      </Field>
    </FormDialog>
  );
}
