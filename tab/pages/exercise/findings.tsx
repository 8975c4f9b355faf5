// What was seen, and what becomes of it in the plan.
import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { type ExerciseView, type FindingView, LONGEST_FINDING } from '../../../bot/capabilities/exercise/model.ts';
import { exerciseText } from '../../../bot/capabilities/exercise/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { measurePath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { PlanForm } from './plan-form.tsx';
import { SHOWN } from './shown.ts';
import { exercisePageText } from './text.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '8px', margin: '0 0 16px', padding: 0, listStyleType: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  words: { flexGrow: 1, flexBasis: '220px', minWidth: 0 },
});

interface FindingsProps {
  readonly view: ExerciseView;
  /** Of those who take part, after it has ended too. */
  readonly mayAdd: boolean;
}

export function Findings({ view, mayAdd }: FindingsProps) {
  const styles = useStyles();
  const text = useText(exercisePageText);
  const { exercise, findings, mayPlan } = view;
  const [planning, setPlanning] = useState<FindingView['finding'] | null>(null);
  return (
    <Panel title={text.findings}>
      <p>{text.findingsLead}</p>
      <ul className={styles.list}>
        {findings.map(({ finding, measure }) => (
          <li key={finding.id} className={styles.row}>
            <span className={styles.words}>{finding.text}</span>
            {measure && <TextLink to={measurePath(measure.id)}>{measure.number}</TextLink>}
            {!measure && mayPlan && (
              <Button size="small" aria-label={text.planOf(finding.text)} onClick={() => setPlanning(finding)}>
                {text.plan}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayAdd && <AddFinding id={exercise.id} />}
      {planning && <PlanForm exercise={exercise} finding={planning} close={() => setPlanning(null)} />}
    </Panel>
  );
}

function AddFinding({ id }: { readonly id: string }) {
  const text = useText(exercisePageText);
  const { refusals } = useText(exerciseText);
  const draft = useDraft({ key: `exercise-finding/${id}`, start: { text: '' } });
  const sending = useChangeOf('exercise.find', SHOWN, draft.clear);
  const form = useForm({
    draft,
    sending,
    sentences: refusals,
    refusedAt: { exerciseFindingMissing: 'text' },
    check: (value) => ({ text: plain(value.text) === '' ? refusals.exerciseFindingMissing({}) : null }),
    send: (value) => sending.send({ id, text: value.text }),
  });
  return (
    <Form form={form}>
      <Field label={text.finding} error={form.fault('text')}>
        <Input
          value={form.value.text}
          maxLength={LONGEST_FINDING}
          onChange={(_, typed) => form.change({ text: typed.value })}
        />
      </Field>
      <FormEnd form={form} action={text.addFinding} appearance="secondary" success={text.added} />
    </Form>
  );
}
