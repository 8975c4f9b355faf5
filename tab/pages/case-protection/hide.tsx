import type { ProtectionPage } from '../../../bot/capabilities/case-protection/model.ts';
import { caseProtectionText } from '../../../bot/capabilities/case-protection/text.ts';
import { HIDDEN_REASONS, type HiddenReason } from '../../../bot/capabilities/incident/protection-model.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { protectionRefusals } from './refusals.ts';
import { SHOWN } from './shown.ts';
import { protectionPageText } from './text.ts';

const START: { readonly why: HiddenReason } = { why: 'wish' };

interface HideProps {
  readonly page: ProtectionPage;
  readonly close: () => void;
}

/** The name of whoever reported is shown to the coordinator only. */
export function Hide({ page: { id, revision }, close }: HideProps) {
  const text = useText(protectionPageText);
  const { hidden } = useText(caseProtectionText);
  const refusals = useText(protectionRefusals);
  const tell = useTell();
  const draft = useDraft({ key: null, start: START, isLight: true });
  const hide = useChangeOf('caseProtection.hideReporter', SHOWN, () => {
    tell({ words: text.hidden });
    close();
  });
  const form = useForm({
    draft,
    sending: hide,
    sentences: refusals,
    check: () => ({}),
    send: ({ why }) => hide.send({ id, revision, why }),
  });
  return (
    <FormDialog form={form} open title={text.hide} action={text.hide} close={close}>
      <p>{text.hideLead}</p>
      <Choice
        label={text.why}
        value={form.value.why}
        options={HIDDEN_REASONS.map((one) => ({ value: one, label: hidden[one] }))}
        choose={(why) => form.change({ why })}
      />
    </FormDialog>
  );
}
