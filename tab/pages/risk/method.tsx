// The municipality's own scales, matrix and times: one version for all, edited by the coordinator.

import { Button, Input, makeStyles } from '@fluentui/react-components';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { RiskMethod } from '../../../bot/capabilities/risk-method/model.ts';
import { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { ErrorState } from '../../parts/error-state.tsx';
import { Field } from '../../parts/field.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { useChange } from './changes.ts';
import { GridPart, ScalePart } from './method-parts.tsx';
import { faultsOf, linesOf, questionOf, resized, type Time, writingOf } from './method-writing.ts';
import { riskRefusals } from './refusals.ts';
import { riskPageText } from './text.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: '900px' },
  time: { maxWidth: '420px' },
});

export default function MethodPage() {
  const text = useText(riskPageText).method;
  const mayManage = useMay('risk.manage');
  const { data, error, refetch } = useAnswer('risk.method', {}, { everyMs: REFRESH_MS.together });
  if (!mayManage || isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data && <Editor method={data} />}
    </>
  );
}

function Editor({ method }: { method: RiskMethod }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(riskPageText).method;
  const { levels } = useText(riskMethodText);
  const refusals = useText(riskRefusals);
  const draft = useDraft({
    key: 'method',
    start: writingOf(method),
    saved: { revision: method.version, actorName: method.changedBy, at: method.changedAt },
    told: linesOf(levels, text),
  });
  const save = useChange('risk.saveMethod', draft.clear);
  const form = useForm({
    draft,
    sending: save,
    sentences: refusals,
    check: (typed) => faultsOf(typed, refusals, text),
    send: (typed) => save.send(questionOf(typed, draft.revision)),
  });
  const { value, change, fault } = form;
  const times: readonly Time[] = ['patience', 'months', 'warning'];
  const rows = value.likelihoods.length;
  const columns = value.consequences.length;
  return (
    <Form form={form} className={styles.form}>
      <p>
        {method.version === 0
          ? text.first
          : text.version(method.version, method.changedBy, formatInstant(method.changedAt, language))}
      </p>
      <ScalePart
        title={text.likelihoods}
        scale={value.likelihoods}
        fault={(step) => fault(`likelihoods/${step}`)}
        change={(likelihoods) => change({ likelihoods })}
        resize={(size) => change(resized(value, size, columns))}
      />
      <ScalePart
        title={text.consequences}
        scale={value.consequences}
        fault={(step) => fault(`consequences/${step}`)}
        change={(consequences) => change({ consequences })}
        resize={(size) => change(resized(value, rows, size))}
      />
      <GridPart
        method={{ ...method, ...value, patience: 0, months: 0, warning: 0 }}
        change={(grid) => change({ grid })}
      />
      <Panel title={text.rules}>
        {times.map((time) => (
          <Field key={time} className={styles.time} label={text[time]} error={fault(time)}>
            <Input
              inputMode="numeric"
              value={value[time]}
              maxLength={3}
              onChange={(_, typed) => change({ [time]: typed.value })}
            />
          </Field>
        ))}
      </Panel>
      <FormEnd form={form} action={text.save} isSaved={method.version > 0} success={text.saved}>
        {form.isDirty && <Button onClick={form.clear}>{text.discard}</Button>}
      </FormEnd>
    </Form>
  );
}
