import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import type { ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import type { Step } from '../../../bot/capabilities/policy/rules.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useToday } from '../../api/today.ts';
import { DayField } from '../../parts/day-field.tsx';
import { draftsOf } from '../../parts/draft.ts';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useText } from '../../shell/session.tsx';
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
const useDecision = draftsOf<Deciding>(() => ({ body: '', on: null, section: '', diaryNumber: '' }));

interface DecideProps {
  readonly version: ReadVersion;
  readonly done: (step: Step) => void;
}

/** The decision as the minutes have it: who, when, § and diary number. */
export function Decide({ version: { id, revision }, done }: DecideProps) {
  const styles = useStyles();
  const text = useText(pageText).steps;
  const words = useText(policyText);
  const { value, change } = useDecision(id);
  const day = useToday();
  const on = value.on ?? day;
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const decide = useStep('policy.decide', () => {
    setAsking(false);
    done('decide');
  });
  const missing = (words: string, fault: string) => (tried && plain(words) === '' ? fault : null);
  const submit = () => {
    setTried(true);
    if (on !== '') decide.send({ id, revision, decision: { ...value, on } });
  };
  const input = (name: keyof typeof LENGTHS, fault: string | null) => (
    <Field
      label={name === 'body' ? words.fields.decidedBy : words.fields[name]}
      required={name !== 'section'}
      error={fault}
    >
      <Input value={value[name]} maxLength={LENGTHS[name]} onChange={(_, typed) => change({ [name]: typed.value })} />
    </Field>
  );
  const incomplete = words.refusals.decisionIncomplete({});
  return (
    <div>
      <Button appearance="primary" onClick={() => setAsking(true)}>
        {words.steps.decide}
      </Button>
      <FormDialog
        open={asking}
        title={text.decideTitle}
        action={text.save}
        sending={decide.sending}
        submit={submit}
        close={() => setAsking(false)}
      >
        <p className={styles.hint}>{text.decideHint}</p>
        <Outcome sending={decide} sentences={words.refusals} />
        <div className={styles.fields}>
          {input('body', missing(value.body, incomplete))}
          <DayField
            label={words.fields.decidedOn}
            required
            error={missing(on, text.dateMissing)}
            value={on}
            change={(day) => change({ on: day })}
          />
          {input('section', null)}
          {input('diaryNumber', missing(value.diaryNumber, incomplete))}
        </div>
      </FormDialog>
    </div>
  );
}
