import { Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { type Incident, LONGEST_NOTE } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import type { Sending } from '../../asking.ts';
import { draftsOf } from '../../parts/draft.ts';
import { Field } from '../../parts/field.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useText } from '../../session.tsx';
import { useChange } from './change.ts';
import { useFault } from './fault.ts';
import { HowItWent } from './how-it-went.tsx';
import { pageText } from './text.ts';

const useDraft = draftsOf(() => ({ note: '', message: '' }));

interface CaseFormProps {
  readonly incident: Incident;
  readonly hint: string;
}

export function NoteForm({ incident, hint }: CaseFormProps) {
  const words = useText(incidentText);
  const { noted } = useText(pageText).handling;
  const draft = useDraft(incident.id);
  const send = useChange('incident.note', incident.id, noted, () => draft.change({ note: '' }));
  const look = { label: words.fields.note, button: words.buttons.note, success: noted, hint };
  return (
    <WordsForm
      {...look}
      id={incident.id}
      value={draft.value.note}
      type={(note) => draft.change({ note })}
      send={send}
    />
  );
}

export function TellForm({ incident, hint }: CaseFormProps) {
  const words = useText(incidentText);
  const { told } = useText(pageText).handling;
  const draft = useDraft(incident.id);
  const send = useChange('incident.tellReporter', incident.id, told, () => draft.change({ message: '' }));
  const look = { label: words.fields.message, button: words.buttons.tellReporter, success: told, hint };
  return (
    <WordsForm
      {...look}
      id={incident.id}
      value={draft.value.message}
      type={(message) => draft.change({ message })}
      send={send}
    />
  );
}

interface WordsFormProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly success: string;
  readonly value: string;
  readonly type: (value: string) => void;
  readonly send: Sending<'incident.note'> | Sending<'incident.tellReporter'>;
}

function WordsForm({ id, label, hint, button, success, value, type, send }: WordsFormProps) {
  const [tried, setTried] = useState(false);
  const fault = useFault(value, LONGEST_NOTE);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault) return;
    setTried(false);
    send.send({ id, text: plain(value) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Field label={label} hint={hint} error={tried ? fault : null}>
        <Textarea value={value} rows={4} resize="vertical" onChange={(_, { value: typed }) => type(typed)} />
      </Field>
      <HowItWent sending={send} success={success} />
      <SendButton label={button} sending={send.sending} />
    </form>
  );
}
