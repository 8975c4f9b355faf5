import { Textarea } from '@fluentui/react-components';
import { plain } from '../../../bot/blocks/plain.ts';
import type { LegalClock } from '../../../bot/capabilities/legal-clock/model.ts';
import { legalClockText } from '../../../bot/capabilities/legal-clock/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { SHOWN } from './shown.ts';
import { clockPageText } from './text.ts';

interface WithdrawFormProps {
  readonly clock: LegalClock;
  readonly close: () => void;
  readonly settled: () => void;
}

/** Of a clock that somebody added: what the answers of the assessment open, they also end. */
export function WithdrawForm({ clock: { id, revision }, close, settled }: WithdrawFormProps) {
  const { withdraw: text } = useText(clockPageText);
  const { refusals } = useText(legalClockText);
  const draft = useDraft({ key: `clock-withdraw/${id}`, start: { reason: '' } });
  const change = useChangeOf('legalClock.withdraw', SHOWN, () => {
    draft.clear();
    settled();
  });
  const form = useForm({
    draft,
    sending: change,
    sentences: refusals,
    refusedAt: { clockReasonMissing: 'reason', tooLong: 'reason' } as const,
    check: ({ reason }) => ({ reason: plain(reason) === '' ? refusals.clockReasonMissing({}) : null }),
    send: ({ reason }) => change.send({ id, revision, reason: plain(reason) }),
  });
  return (
    <FormDialog form={form} open title={text.title} action={text.action} close={close}>
      <p>{text.lead}</p>
      <Field label={text.reason} required error={form.fault('reason')}>
        <Textarea value={form.value.reason} rows={3} onChange={(_, typed) => form.change({ reason: typed.value })} />
      </Field>
    </FormDialog>
  );
}
