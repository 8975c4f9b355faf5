import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import type { ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import type { Step } from '../../../bot/capabilities/policy/rules.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useToday } from '../../api/today.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { DayField } from '../../parts/day-field.tsx';
import { Field } from '../../parts/field.tsx';
import { partText } from '../../parts/text.ts';
import { useText } from '../../shell/session.tsx';
import { draftText } from './draft-text.ts';
import { useStep } from './step.ts';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    columnGap: '24px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
  },
  hint: { marginTop: 0 },
});

const LENGTHS = { body: 120, section: 20, diaryNumber: 60 } as const;
interface Deciding {
  readonly body: string;
  /** null: today, until another day is typed. */
  readonly on: string | null;
  readonly section: string;
  readonly diaryNumber: string;
}
const START: Deciding = { body: '', on: null, section: '', diaryNumber: '' };
/** The server's own words on a field that the form had let through. */
export const REFUSED_AT = { decisionIncomplete: 'body', decidedInFuture: 'on', dayUnlikely: 'on' } as const;

interface DecideProps {
  readonly version: ReadVersion;
  readonly done: (step: Step) => void;
  readonly primary: boolean;
}

/** The decision as the minutes have it: who, when, § and diary number. */
export function Decide({ version: { id, revision }, done, primary }: DecideProps) {
  const styles = useStyles();
  const text = useText(pageText).steps;
  const words = useText(policyText);
  const own = useText(draftText);
  const { dayMissing } = useText(partText);
  const day = useToday();
  const [asking, setAsking] = useState(false);
  const draft = useDraft({ key: `document-decision/${id}`, start: START });
  const decide = useStep('policy.decide', () => {
    draft.clear();
    setAsking(false);
    done('decide');
  });
  const form = useForm({
    draft,
    sending: decide,
    sentences: words.refusals,
    refusedAt: REFUSED_AT,
    check: ({ body, on, diaryNumber }) => ({
      body: plain(body) === '' ? own.decidedByMissing : null,
      on: on === '' ? dayMissing : null,
      section: null,
      diaryNumber: plain(diaryNumber) === '' ? own.diaryMissing : null,
    }),
    send: (typed) => decide.send({ id, revision, decision: { ...typed, on: typed.on ?? day } }),
  });
  const { value, change, fault } = form;
  const input = (name: keyof typeof LENGTHS) => (
    <Field
      label={name === 'body' ? words.fields.decidedBy : words.fields[name]}
      required={name !== 'section'}
      error={fault(name)}
    >
      <Input value={value[name]} maxLength={LENGTHS[name]} onChange={(_, typed) => change({ [name]: typed.value })} />
    </Field>
  );
  return (
    <div>
      <Button appearance={primary ? 'primary' : 'secondary'} onClick={() => setAsking(true)}>
        {words.steps.decide}
      </Button>
      <FormDialog form={form} open={asking} title={text.decideTitle} action={text.save} close={() => setAsking(false)}>
        <p className={styles.hint}>{text.decideHint}</p>
        <div className={styles.fields}>
          {input('body')}
          <DayField
            label={words.fields.decidedOn}
            required
            error={fault('on')}
            value={value.on ?? day}
            change={(on) => change({ on })}
          />
          {input('section')}
          {input('diaryNumber')}
        </div>
      </FormDialog>
    </div>
  );
}
