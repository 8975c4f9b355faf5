import { Input, Textarea } from '@fluentui/react-components';
import { type Incident, LONGEST_NOTE } from '../../../bot/capabilities/incident/model.ts';
import { SHORTEST_REMOVAL } from '../../../bot/capabilities/incident/removal-rules.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/session.tsx';
import { useChange } from './change.ts';
import { useFaultOf } from './fault.ts';
import { useNow } from './now.ts';
import { pageText } from './text.ts';

const START = { words: '', reason: '' };
const REFUSED_AT = {
  wordsTooShort: 'words',
  wordsNotThere: 'words',
  noteMissing: 'reason',
  tooLong: 'reason',
} as const;

/** A password out of the case. What is typed here is kept nowhere: no draft of it outlives the page. */
export function RemoveForm({ incident: { id } }: { incident: Incident }) {
  const text = useText(incidentText);
  const { removed } = useText(pageText).handling;
  const faultOf = useFaultOf();
  const draft = useDraft({ key: null, start: START });
  const remove = useChange('incident.removeWords', id, removed, draft.clear);
  const form = useForm({
    draft,
    sending: remove,
    sentences: text.refusals,
    refusedAt: REFUSED_AT,
    check: ({ words, reason }) => ({
      words:
        words.trim().length < SHORTEST_REMOVAL
          ? text.refusals.wordsTooShort({ least: String(SHORTEST_REMOVAL) })
          : null,
      reason: faultOf(reason, LONGEST_NOTE),
    }),
    send: (value) => remove.send({ id, ...value }),
  });
  const { value, change, fault } = form;
  return (
    <Form form={form}>
      <Field label={text.fields.wordsToRemove} hint={text.hints.wordsToRemove} required error={fault('words')}>
        <Input value={value.words} autoComplete="off" onChange={(_, typed) => change({ words: typed.value })} />
      </Field>
      <Field label={text.fields.removalReason} required error={fault('reason')}>
        <Textarea
          value={value.reason}
          rows={2}
          resize="vertical"
          onChange={(_, typed) => change({ reason: typed.value })}
        />
      </Field>
      <FormEnd form={form} action={text.buttons.removeWords} more={useNow(remove.refusal)} />
    </Form>
  );
}
