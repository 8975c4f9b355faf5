import { Textarea } from '@fluentui/react-components';
import { plain } from '../../../bot/blocks/plain.ts';
import { OUTCOMES, type Outcome } from '../../../bot/capabilities/incident/closing-model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { SHOWN } from './shown.ts';
import { groupPageText } from './text.ts';
import { useToldOutcome } from './told-outcome.ts';

interface Ending {
  readonly outcome: Outcome | '';
  readonly reason: string;
}

const START: Ending = { outcome: '', reason: '' };
const REFUSED_AT = { reasonMissing: 'reason', tooLong: 'reason' } as const;

interface AllProps {
  readonly id: string;
  readonly count: number;
  readonly close: () => void;
}

export function CloseAll({ id, count, close }: AllProps) {
  const text = useText(groupPageText);
  const { refusals, fields, hints, outcomes } = useText(incidentText);
  const told = useToldOutcome();
  const draft = useDraft({ key: `case-close-all/${id}`, start: START });
  const send = useChangeOf('caseGroup.close', SHOWN, (outcome) => {
    draft.clear();
    told(outcome, text.closed);
    close();
  });
  const form = useForm({
    draft,
    sending: send,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: ({ outcome, reason }) => ({
      outcome: outcome === '' ? text.outcomeMissing : null,
      reason: plain(reason) === '' ? refusals.reasonMissing({}) : null,
    }),
    send: ({ outcome, reason }) => outcome !== '' && send.send({ id, outcome, reason: plain(reason) }),
  });
  const options = OUTCOMES.map((value) => ({ value, label: outcomes[value] }));
  return (
    <FormDialog form={form} open title={text.closeTitle} action={text.close} close={close}>
      <p>{text.closeLead(count)}</p>
      <Choice
        label={text.outcome}
        required
        value={form.value.outcome}
        options={[{ value: '' as const, label: text.chooseOutcome }, ...options]}
        choose={(outcome) => form.change({ outcome })}
        error={form.fault('outcome')}
      />
      <Field label={fields.reason} hint={hints.reason} required error={form.fault('reason')}>
        <Textarea value={form.value.reason} rows={4} onChange={(_, typed) => form.change({ reason: typed.value })} />
      </Field>
    </FormDialog>
  );
}
