import { instantOfWallTime } from '../../../bot/blocks/wall-time.ts';
import type { LegalClock } from '../../../bot/capabilities/legal-clock/model.ts';
import { legalClockText } from '../../../bot/capabilities/legal-clock/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { MomentField } from '../../parts/moment-field.tsx';
import { useText } from '../../shell/session.tsx';
import { SHOWN } from './shown.ts';
import { clockPageText } from './text.ts';

interface HandledFormProps {
  readonly clock: LegalClock;
  readonly close: () => void;
  readonly settled: () => void;
}

export function HandledForm({ clock: { id, revision }, close, settled }: HandledFormProps) {
  const { handled: text } = useText(clockPageText);
  const { refusals } = useText(legalClockText);
  const draft = useDraft({ key: `clock-handled/${id}`, start: { at: '' } });
  const change = useChangeOf('legalClock.handled', SHOWN, () => {
    draft.clear();
    settled();
  });
  const form = useForm({
    draft,
    sending: change,
    sentences: refusals,
    refusedAt: { clockStartMissing: 'at', clockStartInFuture: 'at', clockStartTooOld: 'at' } as const,
    check: ({ at }) => ({ at: instantOfWallTime(at) === null ? refusals.clockStartMissing({}) : null }),
    send: ({ at }) => change.send({ id, revision, at: instantOfWallTime(at) ?? '' }),
  });
  return (
    <FormDialog form={form} open title={text.title} action={text.action} close={close}>
      <MomentField
        label={text.field}
        required
        error={form.fault('at')}
        value={form.value.at}
        change={(at) => form.change({ at })}
      />
    </FormDialog>
  );
}
