// What was written wrongly of a decision is put right, published or not, with the reason beside it.
import { Button, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Decision, ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { DayField } from '../../parts/day-field.tsx';
import { Field } from '../../parts/field.tsx';
import { partText } from '../../parts/text.ts';
import { useText } from '../../shell/session.tsx';
import { REFUSED_AT } from './decide.tsx';
import { draftText } from './draft-text.ts';
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
      {open && <Correction version={version} decision={version.decision} close={() => setOpen(false)} />}
    </>
  );
}

interface CorrectionProps {
  readonly version: ReadVersion;
  readonly decision: Decision;
  readonly close: () => void;
}

function Correction({ version: { id, revision, changedBy, changedAt }, decision, close }: CorrectionProps) {
  const text = useText(pageText).steps;
  const own = useText(draftText);
  const { dayMissing } = useText(partText);
  const { fields, refusals } = useText(policyText);
  const { body, section, diaryNumber } = decision;
  const typedOn: string = decision.on;
  const draft = useDraft({
    key: `document-correction/${id}`,
    start: { body, on: typedOn, section, diaryNumber, why: '' },
    saved: { revision, actorName: changedBy, at: changedAt },
    told: (typed) => [
      [fields.decidedBy, typed.body],
      [fields.decidedOn, typed.on],
      [fields.section, typed.section],
      [fields.diaryNumber, typed.diaryNumber],
    ],
  });
  const correct = useStep('policy.correct', () => {
    draft.clear();
    close();
  });
  const missing = (words: string, sentence: string) => (words.trim() === '' ? sentence : null);
  const form = useForm({
    draft,
    sending: correct,
    sentences: refusals,
    refusedAt: { ...REFUSED_AT, correctionReasonMissing: 'why', tooLong: 'why' },
    check: (typed) => ({
      body: missing(typed.body, own.decidedByMissing),
      on: missing(typed.on, dayMissing),
      section: null,
      diaryNumber: missing(typed.diaryNumber, own.diaryMissing),
      why: missing(typed.why, refusals.correctionReasonMissing({})),
    }),
    send: ({ why, ...typed }) => correct.send({ id, revision: draft.revision, decision: typed, why }),
  });
  const { value, change, fault } = form;
  const input = (name: keyof typeof LENGTHS) => (
    <Field label={name === 'body' ? fields.decidedBy : fields[name]} required={name !== 'section'} error={fault(name)}>
      <Input value={value[name]} maxLength={LENGTHS[name]} onChange={(_, typed) => change({ [name]: typed.value })} />
    </Field>
  );
  return (
    <FormDialog form={form} open title={text.correct} action={text.saveCorrection} close={close}>
      <p>{text.correctHint}</p>
      {input('body')}
      <DayField
        label={fields.decidedOn}
        required
        error={fault('on')}
        value={value.on}
        change={(on) => change({ on })}
      />
      {input('section')}
      {input('diaryNumber')}
      <Field label={text.wrong} required error={fault('why')}>
        <Textarea value={value.why} maxLength={1_200} onChange={(_, typed) => change({ why: typed.value })} />
      </Field>
    </FormDialog>
  );
}
