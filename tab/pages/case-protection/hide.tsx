import { useState } from 'react';
import type { ProtectionPage } from '../../../bot/capabilities/case-protection/model.ts';
import { caseProtectionText } from '../../../bot/capabilities/case-protection/text.ts';
import { HIDDEN_REASONS, type HiddenReason } from '../../../bot/capabilities/incident/protection-model.ts';
import { useChangeOf } from '../../api/queries.ts';
import { Choice } from '../../parts/choice.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { protectionRefusals } from './refusals.ts';
import { SHOWN } from './shown.ts';
import { protectionPageText } from './text.ts';

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
  const [why, setWhy] = useState<HiddenReason>('wish');
  const hide = useChangeOf('caseProtection.hideReporter', SHOWN, () => {
    tell({ words: text.hidden });
    close();
  });
  return (
    <ConfirmDialog
      open
      title={text.hide}
      action={text.hide}
      confirm={() => hide.send({ id, revision, why })}
      cancel={close}
    >
      <p>{text.hideLead}</p>
      <Outcome sending={hide} sentences={refusals} />
      <Choice
        label={text.why}
        value={why}
        options={HIDDEN_REASONS.map((one) => ({ value: one, label: hidden[one] }))}
        choose={setWhy}
      />
    </ConfirmDialog>
  );
}
