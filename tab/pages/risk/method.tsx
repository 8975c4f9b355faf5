// The municipality's own scales, matrix and times: one version for all, edited by the coordinator.
import { Button, Input, makeStyles } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { RiskMethod } from '../../../bot/capabilities/risk/model.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import { useAnswer } from '../../asking.ts';
import { NotAllowed } from '../../nowhere.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useLanguage, useMay, useText } from '../../session.tsx';
import { useChange } from './changes.ts';
import { GridPart, ScalePart } from './method-parts.tsx';
import {
  isWithin,
  type MethodWriting,
  questionOf,
  resized,
  TIMES,
  type Time,
  useMethodWriting,
  writingOf,
} from './method-writing.ts';
import { riskPageText } from './text.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: '900px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
  time: { maxWidth: '420px' },
});

export default function MethodPage() {
  const text = useText(riskPageText).method;
  const mayManage = useMay('risk.manage');
  const { data, error, refetch } = useAnswer('risk.method', {});
  if (!mayManage || isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} back={{ to: '/risks', label: text.back }} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data && <Form method={data} />}
    </>
  );
}

function Form({ method }: { method: RiskMethod }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(riskPageText).method;
  const { refusals } = useText(riskText);
  const draft = useMethodWriting('method');
  const [tried, setTried] = useState(false);
  const value = draft.value.begun ? draft.value : writingOf(method);
  const change = (part: Partial<MethodWriting>) => draft.change({ ...value, begun: true, ...part });
  const save = useChange('risk.saveMethod', () => {
    draft.clear();
    setTried(false);
  });
  const times: readonly Time[] = ['patience', 'months', 'warning'];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (times.every((time) => isWithin(time, value[time]))) save.send(questionOf(value));
  };
  const [rows, columns] = [value.likelihoods.length, value.consequences.length];
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p>
        {method.version === 0
          ? text.first
          : text.version(method.version, method.changedBy, formatInstant(method.changedAt, language))}
      </p>
      <ScalePart
        title={text.likelihoods}
        scale={value.likelihoods}
        change={(likelihoods) => change({ likelihoods })}
        resize={(size) => change(resized(value, size, columns))}
      />
      <ScalePart
        title={text.consequences}
        scale={value.consequences}
        change={(consequences) => change({ consequences })}
        resize={(size) => change(resized(value, rows, size))}
      />
      <GridPart
        method={{ ...method, ...value, patience: 0, months: 0, warning: 0 }}
        change={(grid) => change({ grid })}
      />
      <Panel title={text.rules}>
        {times.map((time) => (
          <Field
            key={time}
            className={styles.time}
            label={text[time]}
            error={tried && !isWithin(time, value[time]) ? text.outOf(...TIMES[time]) : null}
          >
            <Input
              inputMode="numeric"
              value={value[time]}
              maxLength={3}
              onChange={(_, typed) => change({ [time]: typed.value })}
            />
          </Field>
        ))}
      </Panel>
      <div>
        <Outcome sending={save} sentences={refusals} success={draft.value.begun ? '' : text.saved} />
        <div className={styles.buttons}>
          <SendButton label={text.save} sending={save.sending} />
          {value.begun && <Button onClick={draft.clear}>{text.discard}</Button>}
        </div>
      </div>
    </form>
  );
}
