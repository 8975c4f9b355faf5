import { Textarea } from '@fluentui/react-components';
import { plain } from '../../../bot/blocks/plain.ts';
import { type Incident, LONGEST_NOTE } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import type { Sending } from '../../api/queries.ts';
import { type Draft, useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { useChange } from './change.ts';
import { useFaultOf } from './fault.ts';
import { useNow } from './now.ts';
import { pageText } from './text.ts';

const START = { text: '' };
const REFUSED_AT = { noteMissing: 'text', tooLong: 'text' } as const;

interface CaseFormProps {
  readonly incident: Incident;
  readonly hint: string;
}

export function NoteForm({ incident: { id }, hint }: CaseFormProps) {
  const words = useText(incidentText);
  const { noted } = useText(pageText).handling;
  const draft = useDraft({ key: `case-note/${id}`, start: START });
  const send = useChange('incident.note', id, noted, draft.clear);
  const look = { label: words.fields.note, button: words.buttons.note, hint };
  return <WordsForm {...look} id={id} draft={draft} send={send} />;
}

export function TellForm({ incident: { id }, hint }: CaseFormProps) {
  const words = useText(incidentText);
  const { told } = useText(pageText).handling;
  const draft = useDraft({ key: `case-tell/${id}`, start: START });
  const send = useChange('incident.tellReporter', id, told, draft.clear);
  const look = { label: words.fields.message, button: words.buttons.tellReporter, hint };
  return <WordsForm {...look} id={id} draft={draft} send={send} />;
}

interface WordsFormProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly draft: Draft<typeof START>;
  readonly send: Sending<'incident.note'> | Sending<'incident.tellReporter'>;
}

function WordsForm({ id, label, hint, button, draft, send }: WordsFormProps) {
  const { refusals } = useText(incidentText);
  const faultOf = useFaultOf();
  const form = useForm({
    draft,
    sending: send,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: ({ text }) => ({ text: faultOf(text, LONGEST_NOTE) }),
    send: ({ text }) => send.send({ id, text: plain(text) }),
  });
  return (
    <Form form={form}>
      <Field label={label} hint={hint} error={form.fault('text')}>
        <Textarea
          value={form.value.text}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => form.change({ text: value })}
        />
      </Field>
      <FormEnd form={form} action={button} more={useNow(send.refusal)} />
    </Form>
  );
}
