import { Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useSend } from '../../api/queries.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { draftsOf } from '../../parts/draft.ts';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

const useDraft = draftsOf(() => ({ text: '' }));

export function AskOwner({ id }: { id: string }) {
  const text = useText(pageText).page;
  const words = useText(policyText);
  const draft = useDraft(id);
  const announce = useAnnounce();
  const [sent, setSent] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const ask = useSend('policy.ask', ({ owner }) => {
    draft.clear();
    setSent(words.ask.sent(owner));
    announce(words.ask.sent(owner));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const question = plain(draft.value.text);
    setFault(question === '' ? words.refusals.questionMissing({}) : null);
    if (question !== '') ask.send({ id, text: question });
  };
  return (
    <Panel title={words.task.question}>
      <form onSubmit={submit} noValidate>
        <Field label={words.ask.hint} hint={text.questionHint} error={fault}>
          <Textarea
            value={draft.value.text}
            rows={3}
            resize="vertical"
            onChange={(_, { value }) => draft.change({ text: value })}
          />
        </Field>
        <Outcome sending={ask} sentences={words.refusals} success={sent} />
        <SendButton label={words.ask.send} sending={ask.sending} appearance="secondary" />
      </form>
    </Panel>
  );
}
