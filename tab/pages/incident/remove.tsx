import { Input, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { type Incident, LONGEST_NOTE } from '../../../bot/capabilities/incident/model.ts';
import { SHORTEST_REMOVAL } from '../../../bot/capabilities/incident/removal-rules.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { Field } from '../../parts/field.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useText } from '../../session.tsx';
import { useChange } from './change.ts';
import { useFault } from './fault.ts';
import { HowItWent } from './how-it-went.tsx';
import { pageText } from './text.ts';

/** A password out of the case. What is typed here is kept nowhere: no draft of it outlives the page. */
export function RemoveForm({ incident: { id } }: { incident: Incident }) {
  const text = useText(incidentText);
  const { removed } = useText(pageText).handling;
  const [words, setWords] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const remove = useChange('incident.removeWords', id, removed, () => {
    setWords('');
    setReason('');
    setTried(false);
  });
  const tooShort =
    words.trim().length < SHORTEST_REMOVAL ? text.refusals.wordsTooShort({ least: String(SHORTEST_REMOVAL) }) : null;
  const noReason = useFault(reason, LONGEST_NOTE);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!tooShort && !noReason) remove.send({ id, words, reason });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Field label={text.fields.wordsToRemove} hint={text.hints.wordsToRemove} required error={tried ? tooShort : null}>
        <Input value={words} autoComplete="off" onChange={(_, { value }) => setWords(value)} />
      </Field>
      <Field label={text.fields.removalReason} required error={tried ? noReason : null}>
        <Textarea value={reason} rows={2} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
      <HowItWent sending={remove} success={removed} />
      <SendButton label={text.buttons.removeWords} sending={remove.sending} />
    </form>
  );
}
