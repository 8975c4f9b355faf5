import { Textarea } from '@fluentui/react-components';
import { plain } from '../../../bot/blocks/plain.ts';
import { caseGroupText } from '../../../bot/capabilities/case-group/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { SHOWN } from './shown.ts';
import { groupPageText } from './text.ts';

const START = { reason: '' };
const REFUSED_AT = { whyNotMissing: 'reason' } as const;

export function TakeOut({ id, close }: { readonly id: string; readonly close: () => void }) {
  const text = useText(groupPageText);
  const { refusals } = useText(caseGroupText);
  const tell = useTell();
  const draft = useDraft({ key: `case-take-out/${id}`, start: START });
  const takeOut = useChangeOf('caseGroup.takeOut', SHOWN, () => {
    draft.clear();
    tell({ words: text.takenOut });
    close();
  });
  const form = useForm({
    draft,
    sending: takeOut,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: ({ reason }) => ({ reason: plain(reason) === '' ? refusals.whyNotMissing() : null }),
    send: ({ reason }) => takeOut.send({ id, reason: plain(reason) }),
  });
  return (
    <FormDialog form={form} open title={text.takeOut} action={text.takeOut} close={close}>
      <p>{text.takeOutLead}</p>
      <Field label={text.reason} required error={form.fault('reason')}>
        <Textarea value={form.value.reason} rows={3} onChange={(_, typed) => form.change({ reason: typed.value })} />
      </Field>
    </FormDialog>
  );
}
