// A risk or an exception is written: new, from a ready scenario or from an incident, or changed.
import { Button, makeStyles } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { Risk, RiskMethod } from '../../../bot/capabilities/risk/model.ts';
import { riskText } from '../../../bot/capabilities/risk/text.ts';
import type { RiskPage } from '../../../bot/capabilities/risk/view-model.ts';
import { useAnswer, useAnswerWhen } from '../../asking.ts';
import { riskPath } from '../../navigation.ts';
import { NotAllowed } from '../../nowhere.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useLanguage, useMe, useText } from '../../session.tsx';
import { useChange } from './changes.ts';
import { useFaults } from './faults.ts';
import { AboutPart, ClassPart, ScenarioPart, ScorePart } from './form-fields.tsx';
import { type Scenario, ScenarioPicker } from './scenarios.tsx';
import { riskPageText } from './text.ts';
import { questionOf, type RiskWriting, unfinished, useRiskWriting, writingOf } from './writing.ts';

const FIELDS = ['title', 'object', 'departsFrom', 'scenario', 'harm', 'owner', 'measures', 'cost'];
const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px', maxWidth: '1000px', gridTemplateColumns: 'minmax(0, 1fr)' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
});

export default function RiskFormPage() {
  const { id } = useParams();
  const text = useText(riskPageText);
  const old = useAnswerWhen(id !== undefined, 'risk.read', { id: id ?? '' });
  const method = useAnswer('risk.method', {});
  if (isRefusal(old.data) || isRefusal(method.data)) return <NotAllowed />;
  const back = id === undefined ? { to: '/risks', label: text.page.back } : { to: riskPath(id), label: text.list.risk };
  const isReady = method.data !== undefined && (id === undefined || old.data !== undefined);
  const error = old.error ?? method.error;
  const retry = () => {
    void method.refetch();
    if (id !== undefined) void old.refetch();
  };
  const page = old.data;
  const waits = page?.standing === 'waiting' || page?.standing === 'board';
  return (
    <>
      <PageHeader title={page ? text.form.edit(page.risk.number) : text.form.new} back={back} />
      {!isReady && (error ? <ErrorState error={error} retry={retry} /> : <PageSkeleton />)}
      {waits && <Notice intent="warning">{text.form.waits}</Notice>}
      {isReady && method.data && <Form key={id} old={page} method={method.data} />}
    </>
  );
}

/** What stands in the form: what was typed, what is saved, or an empty one with oneself as the owner. */
function useWriting(old: Risk | undefined, rescore: boolean) {
  const { person } = useMe();
  const [address] = useSearchParams();
  const incident = address.get('incident');
  const draft = useRiskWriting(old?.id ?? incident ?? 'new');
  const begin: RiskWriting = old
    ? writingOf(old, rescore)
    : {
        ...draft.value,
        owner: { typed: person.name, person },
        source: incident === null ? { kind: 'manual', id: null } : { kind: 'incident', id: incident.slice(0, 64) },
      };
  const value = draft.value.begun ? draft.value : begin;
  return {
    value,
    clear: draft.clear,
    change: (part: Partial<RiskWriting>) => draft.change({ ...value, begun: true, ...part }),
    isFirst: address.has('scenarios'),
  };
}

/** The first field with a fault, so that nobody has to look for it. */
function useLook(count: unknown) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (count) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [count]);
  return form;
}

function Form({ old: page, method }: { old: RiskPage | undefined; method: RiskMethod }) {
  const { risk: old, rescore = false } = page ?? {};
  const styles = useStyles();
  const text = useText(riskPageText).form;
  const { refusals } = useText(riskText);
  const language = useLanguage();
  const navigate = useNavigate();
  const { value, change, clear, isFirst } = useWriting(old, rescore);
  const [picking, setPicking] = useState(isFirst);
  const [tries, setTries] = useState(0);
  const save = useChange('risk.save', ({ risk }) => {
    clear();
    void navigate(riskPath(risk.id));
  });
  const faults = useFaults(save.refusal, FIELDS);
  const isUnfinished = Object.values(unfinished(value, rescore)).includes(true);
  const form = useLook(save.refusal ?? tries);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (!isUnfinished) save.send(questionOf(value, old?.id ?? null, old));
  };
  const use = (scenario: Scenario) => {
    const { name, what, consequence, measures } = scenario[language];
    const source = value.source.kind === 'incident' ? value.source : ({ kind: 'scenario', id: scenario.id } as const);
    change({ title: name, scenario: what, harm: consequence, measures, source });
    setPicking(false);
  };
  const part = { value, change, fault: faults.at, tried: tries > 0 };
  const isMarked = (tries > 0 && isUnfinished) || (save.refusal !== null && faults.rest === null);
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      {value.source.kind === 'incident' && <Notice intent="info">{text.incident}</Notice>}
      <ScenarioPart {...part} pick={() => setPicking(true)} />
      <AboutPart {...part} isNew={!old} />
      <ScorePart {...part} method={method} rescore={rescore} />
      <ClassPart {...part} />
      <div>
        {isMarked && <Notice intent="warning">{text.look}</Notice>}
        <Outcome sending={{ ...save, refusal: faults.rest }} sentences={refusals} />
        <div className={styles.buttons}>
          <SendButton label={text.save} sending={save.sending} />
          {value.begun && <Button onClick={clear}>{text.discard}</Button>}
        </div>
      </div>
      {picking && <ScenarioPicker use={use} close={() => setPicking(false)} />}
    </form>
  );
}
