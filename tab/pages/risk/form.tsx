// A risk or an exception is written: new, from a ready scenario or from an incident, or changed.

import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { RiskPage } from '../../../bot/capabilities/risk/view-model.ts';
import type { RiskMethod } from '../../../bot/capabilities/risk-method/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { ErrorState } from '../../parts/error-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { casePath, riskPath } from '../../shell/paths.ts';
import { useLanguage, useMe, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { type CaseFacts, writingOfCase } from './case-writing.ts';
import { useChange } from './changes.ts';
import { AboutPart, ClassPart, ScenarioPart, ScorePart } from './form-fields.tsx';
import { useCase } from './from-case.ts';
import { riskRefusals } from './refusals.ts';
import { type Scenario, ScenarioPicker } from './scenarios.tsx';
import { riskPageText } from './text.ts';
import { EMPTY, faultsOf, linesOf, questionOf, REFUSED_AT, type RiskWriting, writingOf } from './writing.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px', maxWidth: '1000px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

export default function RiskFormPage() {
  const { id } = useParams();
  const text = useText(riskPageText);
  const old = useAnswer('risk.read', { id: id ?? '' }, { when: id !== undefined, everyMs: REFRESH_MS.together });
  const method = useAnswer('risk.method', {});
  const [address] = useSearchParams();
  const from = useCase(id === undefined ? (address.get('incident')?.slice(0, 64) ?? null) : null);
  if (isRefusal(old.data) || isRefusal(method.data)) return <NotAllowed />;
  const isReady = method.data !== undefined && (id === undefined ? from !== undefined : old.data !== undefined);
  const error = old.error ?? method.error;
  const retry = () => {
    void method.refetch();
    if (id !== undefined) void old.refetch();
  };
  const page = old.data;
  const saved = id === undefined ? [] : [{ to: riskPath(id), label: page?.risk.number ?? text.list.risk }];
  const between = from ? [{ to: casePath(from.incident.id), label: from.incident.number }] : saved;
  const waits = page?.validity === 'waiting' || page?.validity === 'board';
  return (
    <>
      <PageHeader title={page ? text.form.edit(page.risk.number) : text.form.new} between={between} />
      {!isReady && (error ? <ErrorState error={error} retry={retry} /> : <PageSkeleton />)}
      {waits && <Notice intent="warning">{text.form.waits}</Notice>}
      {isReady && method.data && <Writing key={id} old={page} method={method.data} from={from ?? null} />}
    </>
  );
}

/** What is saved, or an empty one with oneself as the owner. */
function useWriting({ old: page, method, from }: WritingProps) {
  const { risk: old, rescore = false } = page ?? {};
  const { person } = useMe();
  const language = useLanguage();
  const words = useText(riskText);
  const pages = useText(riskPageText);
  const [address] = useSearchParams();
  const incident = address.get('incident');
  const empty: RiskWriting = {
    ...EMPTY,
    owner: { typed: person.name, person },
    ...(from && writingOfCase(from, language)),
    source: incident === null ? { kind: 'manual', id: null } : { kind: 'incident', id: incident.slice(0, 64) },
  };
  return useDraft({
    key: `risk/${old?.id ?? incident ?? 'new'}`,
    start: old ? writingOf(old, rescore) : empty,
    saved: old ? { revision: old.revision, actorName: old.changedBy, at: old.changedAt } : undefined,
    told: linesOf(words, pages, method, language),
  });
}

interface WritingProps {
  readonly old: RiskPage | undefined;
  readonly method: RiskMethod;
  readonly from: CaseFacts | null;
}

function Writing({ old: page, method, from }: WritingProps) {
  const { risk: old, rescore = false } = page ?? {};
  const styles = useStyles();
  const text = useText(riskPageText).form;
  const refusals = useText(riskRefusals);
  const language = useLanguage();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const [picking, setPicking] = useState(address.has('scenarios'));
  const draft = useWriting({ old: page, method, from });
  const save = useChange('risk.save', ({ risk }) => {
    draft.clear();
    void navigate(riskPath(risk.id));
  });
  const form = useForm({
    draft,
    sending: save,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: (value) => faultsOf(value, refusals, text, rescore),
    send: (value) => save.send(questionOf(value, { id: old?.id ?? null, revision: draft.revision }, old)),
  });
  const { value, change } = form;
  const use = (scenario: Scenario) => {
    const { name, what, consequence, measures } = scenario[language];
    const source = value.source.kind === 'incident' ? value.source : ({ kind: 'scenario', id: scenario.id } as const);
    change({ title: name, scenario: what, harm: consequence, measures, source });
    setPicking(false);
  };
  return (
    <Form form={form} className={styles.form}>
      {value.source.kind === 'incident' && (
        <Notice intent="info">
          {text.incident} {from && text.fromCase(from.incident.number)}
        </Notice>
      )}
      <ScenarioPart {...form} pick={() => setPicking(true)} />
      <AboutPart {...form} isNew={!old} />
      <ScorePart {...form} method={method} rescore={rescore} />
      <ClassPart {...form} />
      <FormEnd form={form} action={text.save}>
        {form.isDirty && <Button onClick={form.clear}>{text.discard}</Button>}
      </FormEnd>
      {picking && <ScenarioPicker use={use} close={() => setPicking(false)} />}
    </Form>
  );
}
