import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { type CaseNumber, LONGEST_NOTE } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useSend } from '../../asking.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { draftsOf } from '../../parts/draft.ts';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { partText } from '../../parts/text.ts';
import { useText } from '../../session.tsx';
import { useFault } from './fault.ts';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  place: { marginTop: '16px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
});
const useDraft = draftsOf(() => ({ text: '' }));

export function AddInformation({ id, number }: { id: string; number: CaseNumber }) {
  const styles = useStyles();
  const words = useText(incidentText);
  const text = useText(pageText).mine;
  const draft = useDraft(id);
  const client = useQueryClient();
  const announce = useAnnounce();
  const [open, setOpen] = useState(draft.value.text !== '');
  const add = useSend('incident.addInformation', () => {
    draft.clear();
    setOpen(false);
    announce(words.own.added);
    void client.invalidateQueries({ queryKey: ['incident.mine'] });
    void client.invalidateQueries({ queryKey: ['incident.own'] });
  });
  if (open) {
    const send = () => add.send({ id, text: plain(draft.value.text) });
    return <AddForm draft={draft} add={add} send={send} cancel={() => setOpen(false)} />;
  }
  return (
    <div className={styles.place}>
      <Outcome sending={add} sentences={words.refusals} success={words.own.added} />
      <Button aria-label={`${text.add}, ${words.own.title(number)}`} onClick={() => setOpen(true)}>
        {text.add}
      </Button>
    </div>
  );
}

interface AddFormProps {
  readonly draft: ReturnType<typeof useDraft>;
  readonly add: Parameters<typeof Outcome>[0]['sending'] & { readonly sending: boolean };
  readonly send: () => void;
  readonly cancel: () => void;
}

function AddForm({ draft, add, send, cancel }: AddFormProps) {
  const styles = useStyles();
  const words = useText(incidentText);
  const text = useText(pageText).mine;
  const parts = useText(partText);
  const [tried, setTried] = useState(false);
  const fault = useFault(draft.value.text, LONGEST_NOTE);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!fault) send();
  };
  return (
    <form className={styles.place} onSubmit={submit} noValidate>
      <Field label={text.addLabel} hint={words.hints.addInformation} error={tried ? fault : null}>
        <Textarea
          autoFocus
          value={draft.value.text}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => draft.change({ text: value })}
        />
      </Field>
      <Outcome sending={add} sentences={words.refusals} />
      <div className={styles.buttons}>
        <SendButton label={words.buttons.addInformation} sending={add.sending} />
        <Button onClick={cancel}>{parts.cancel}</Button>
      </div>
    </form>
  );
}
