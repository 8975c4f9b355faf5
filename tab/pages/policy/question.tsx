import { Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useSend } from '../../api/queries.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Field } from '../../parts/field.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

const START = { text: '' };

export function AskOwner({ id }: { id: string }) {
  const text = useText(pageText).page;
  const words = useText(policyText);
  const draft = useDraft({ key: `question/${id}`, start: START });
  const announce = useAnnounce();
  const [sent, setSent] = useState('');
  const ask = useSend('policy.ask', ({ owner }) => {
    draft.clear();
    setSent(words.ask.sent(owner));
    announce(words.ask.sent(owner));
  });
  const form = useForm({
    draft,
    sending: ask,
    sentences: words.refusals,
    refusedAt: { questionMissing: 'text', tooLong: 'text' },
    check: (value) => ({ text: plain(value.text) === '' ? words.refusals.questionMissing({}) : null }),
    send: (value) => ask.send({ id, text: plain(value.text) }),
  });
  return (
    <Panel title={words.task.question}>
      <Form form={form}>
        <Field label={words.ask.hint} hint={text.questionHint} error={form.fault('text')}>
          <Textarea
            value={form.value.text}
            rows={3}
            resize="vertical"
            onChange={(_, { value }) => form.change({ text: value })}
          />
        </Field>
        <FormEnd form={form} action={words.ask.send} appearance="secondary" success={sent} />
      </Form>
    </Panel>
  );
}
