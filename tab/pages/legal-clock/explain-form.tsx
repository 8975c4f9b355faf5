import { Textarea } from '@fluentui/react-components';
import { plain } from '../../../bot/blocks/plain.ts';
import type { LegalClock } from '../../../bot/capabilities/legal-clock/model.ts';
import { legalClockText } from '../../../bot/capabilities/legal-clock/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import type { Line } from '../../form/kept.ts';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { SHOWN } from './shown.ts';
import { clockPageText } from './text.ts';

interface ExplainFormProps {
  readonly clock: LegalClock;
  readonly close: () => void;
  readonly settled: () => void;
}

export function ExplainForm({ clock, close, settled }: ExplainFormProps) {
  const { id, late } = clock;
  const { explain: text } = useText(clockPageText);
  const { refusals } = useText(legalClockText);
  const draft = useDraft({
    key: `clock-late/${id}`,
    start: { why: late?.why ?? '' },
    saved: { revision: clock.revision, actorName: clock.changedBy, at: clock.changedAt },
    told: ({ why }): readonly Line[] => [[text.title, why]],
  });
  const change = useChangeOf('legalClock.explainLate', SHOWN, () => {
    draft.clear();
    settled();
  });
  const form = useForm({
    draft,
    sending: change,
    sentences: refusals,
    refusedAt: { clockReasonMissing: 'why', tooLong: 'why' } as const,
    check: ({ why }) => ({ why: plain(why) === '' ? refusals.clockReasonMissing({}) : null }),
    send: ({ why }) => change.send({ id, revision: draft.revision, why: plain(why) }),
  });
  return (
    <FormDialog form={form} open title={text.title} action={text.save} close={close}>
      <p>{text.lead}</p>
      {late?.byName && <p>{text.by(late.byName)}</p>}
      <Field label={text.title} required error={form.fault('why')}>
        <Textarea
          value={form.value.why}
          rows={5}
          resize="vertical"
          onChange={(_, { value }) => form.change({ why: value })}
        />
      </Field>
    </FormDialog>
  );
}
