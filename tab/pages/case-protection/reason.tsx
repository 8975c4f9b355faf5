// A step that asks for nothing but why.
import { Textarea } from '@fluentui/react-components';
import { plain } from '../../../bot/blocks/plain.ts';
import type { ProtectionPage } from '../../../bot/capabilities/case-protection/model.ts';
import type { ActionName } from '../../../bot/contract.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { protectionRefusals } from './refusals.ts';
import { SHOWN } from './shown.ts';
import { protectionPageText, type ReasonStep } from './text.ts';

const ACTION = {
  restrict: 'caseProtection.restrict',
  unrestrict: 'caseProtection.unrestrict',
  showReporter: 'caseProtection.showReporter',
  unmark: 'caseProtection.unmark',
  hold: 'caseProtection.hold',
  release: 'caseProtection.release',
} as const satisfies Record<ReasonStep, ActionName>;

const START = { reason: '' };
const REFUSED_AT = { protectionReasonMissing: 'reason', protectionTooLong: 'reason' } as const;

interface ReasonProps {
  readonly step: ReasonStep;
  readonly page: ProtectionPage;
  readonly close: () => void;
}

export function Reason({ step, page: { id, revision }, close }: ReasonProps) {
  const text = useText(protectionPageText);
  const refusals = useText(protectionRefusals);
  const tell = useTell();
  const draft = useDraft({ key: `case-protection/${step}/${id}`, start: START });
  const change = useChangeOf(ACTION[step], SHOWN, () => {
    draft.clear();
    tell({ words: text.done[step] });
    close();
  });
  const form = useForm({
    draft,
    sending: change,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: ({ reason }) => ({ reason: plain(reason) === '' ? refusals.protectionReasonMissing() : null }),
    send: ({ reason }) => change.send({ id, revision, reason: plain(reason) }),
  });
  return (
    <FormDialog form={form} open title={text.steps[step]} action={text.steps[step]} close={close}>
      <p>{text.leads[step]}</p>
      <Field label={text.reason} required error={form.fault('reason')}>
        <Textarea value={form.value.reason} rows={3} onChange={(_, typed) => form.change({ reason: typed.value })} />
      </Field>
    </FormDialog>
  );
}
