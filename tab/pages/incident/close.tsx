import { Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { type Incident, LONGEST_NOTE, OUTCOMES, type Outcome } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { Choice } from '../../parts/choice.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { draftsOf } from '../../parts/draft.ts';
import { Field } from '../../parts/field.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useText } from '../../session.tsx';
import { useChange } from './change.ts';
import { useFault } from './fault.ts';
import { HowItWent } from './how-it-went.tsx';
import { pageText } from './text.ts';

interface Ending {
  readonly outcome: Outcome | '';
  readonly reason: string;
}

const useDraft = draftsOf<Ending>(() => ({ outcome: '', reason: '' }));

interface CloseFormProps {
  readonly incident: Incident;
  readonly settled: (said: string) => void;
}

export function CloseForm({ incident: { id, number, revision }, settled }: CloseFormProps) {
  const text = useText(pageText).handling;
  const words = useText(incidentText);
  const draft = useDraft(id);
  const { outcome, reason } = draft.value;
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const close = useChange('incident.close', id, text.closed, () => {
    draft.clear();
    settled(text.closed);
  });
  const tooLong = useFault(reason, LONGEST_NOTE);
  const fault = plain(reason) === '' ? words.refusals.reasonMissing({}) : tooLong;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (outcome && !fault) setAsking(true);
  };
  const confirmed = () => {
    setAsking(false);
    if (outcome) close.send({ id, revision, outcome, reason: plain(reason) });
  };
  const outcomes = OUTCOMES.map((value) => ({ value, label: words.outcomes[value] }));
  return (
    <form onSubmit={submit} noValidate>
      <Choice
        label={words.fields.outcome}
        required
        value={outcome}
        options={[{ value: '', label: text.chooseOutcome }, ...outcomes]}
        choose={(chosen) => draft.change({ outcome: chosen })}
        error={tried && !outcome ? text.outcomeMissing : null}
      />
      <Field label={words.fields.reason} hint={words.hints.reason} required error={tried ? fault : null}>
        <Textarea
          value={reason}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => draft.change({ reason: value })}
        />
      </Field>
      <HowItWent sending={close} />
      <SendButton label={text.closeAction} sending={close.sending} />
      <ConfirmDialog
        open={asking}
        title={text.confirmTitle(number)}
        action={text.closeAction}
        confirm={confirmed}
        cancel={() => setAsking(false)}
      >
        {text.confirm}
      </ConfirmDialog>
    </form>
  );
}
