// What was written wrongly of a decision is put right, published or not, with the reason beside it.
import { Button, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Decision, ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useText } from '../../shell/session.tsx';
import { useStep } from './step.ts';
import { pageText } from './text.ts';

const LENGTHS = { body: 120, section: 20, diaryNumber: 60 } as const;

export function Correct({ version }: { version: ReadVersion }) {
  const { correct } = useText(pageText).steps;
  const [open, setOpen] = useState(false);
  if (!version.decision) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{correct}</Button>
      {open && <Form version={version} decision={version.decision} close={() => setOpen(false)} />}
    </>
  );
}

interface FormProps {
  readonly version: ReadVersion;
  readonly decision: Decision;
  readonly close: () => void;
}

function Form({ version: { id, revision }, decision, close }: FormProps) {
  const text = useText(pageText).steps;
  const { fields, refusals } = useText(policyText);
  const [value, setValue] = useState(decision);
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const correct = useStep('policy.correct', close);
  const set = (part: Partial<Decision>) => setValue({ ...value, ...part });
  const missing = (words: string, fault: string) => (tried && words.trim() === '' ? fault : null);
  const incomplete = refusals.decisionIncomplete({});
  const submit = () => {
    setTried(true);
    if (value.on !== '' && why.trim() !== '') correct.send({ id, revision, decision: value, why });
  };
  const input = (name: keyof typeof LENGTHS, fault: string | null) => (
    <Field label={name === 'body' ? fields.decidedBy : fields[name]} required={name !== 'section'} error={fault}>
      <Input value={value[name]} maxLength={LENGTHS[name]} onChange={(_, typed) => set({ [name]: typed.value })} />
    </Field>
  );
  return (
    <FormDialog
      open
      title={text.correct}
      action={text.saveCorrection}
      sending={correct.sending}
      submit={submit}
      close={close}
    >
      <p>{text.correctHint}</p>
      <Outcome sending={correct} sentences={refusals} />
      {input('body', missing(value.body, incomplete))}
      <Field label={fields.decidedOn} required error={missing(value.on, text.dateMissing)}>
        <Input type="date" value={value.on} onChange={(_, typed) => set({ on: typed.value })} />
      </Field>
      {input('section', null)}
      {input('diaryNumber', missing(value.diaryNumber, incomplete))}
      <Field label={text.wrong} required error={missing(why, refusals.correctionReasonMissing({}))}>
        <Textarea value={why} maxLength={1_200} onChange={(_, typed) => setWhy(typed.value)} />
      </Field>
    </FormDialog>
  );
}
