import { Textarea } from '@fluentui/react-components';
import { plain } from '../../../bot/blocks/plain.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { SHOWN } from './shown.ts';
import { groupPageText } from './text.ts';
import { useToldOutcome } from './told-outcome.ts';

const START = { text: '' };
const REFUSED_AT = { noteMissing: 'text', tooLong: 'text' } as const;

interface AllProps {
  readonly id: string;
  readonly count: number;
  readonly close: () => void;
}

export function TellAll({ id, count, close }: AllProps) {
  const text = useText(groupPageText);
  const { refusals, fields, hints } = useText(incidentText);
  const told = useToldOutcome();
  const draft = useDraft({ key: `case-tell-all/${id}`, start: START });
  const send = useChangeOf('caseGroup.tell', SHOWN, (outcome) => {
    draft.clear();
    told(outcome, text.told);
    close();
  });
  const form = useForm({
    draft,
    sending: send,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: (value) => ({ text: plain(value.text) === '' ? refusals.noteMissing({}) : null }),
    send: (value) => send.send({ id, text: plain(value.text) }),
  });
  return (
    <FormDialog form={form} open title={text.tellTitle} action={text.tell} close={close}>
      <p>{text.tellLead(count)}</p>
      <Field label={fields.message} hint={hints.message} required error={form.fault('text')}>
        <Textarea value={form.value.text} rows={4} onChange={(_, typed) => form.change({ text: typed.value })} />
      </Field>
    </FormDialog>
  );
}
