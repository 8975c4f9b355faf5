import { Button, makeStyles } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { ATTRIBUTES } from '../../../bot/capabilities/organisation/audience-model.ts';
import { ROLES } from '../../../bot/capabilities/organisation/model.ts';
import { organisationText } from '../../../bot/capabilities/organisation/text.ts';
import type { ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useAnswer, useSend } from '../../api/queries.ts';
import { AudienceFields } from '../../parts/audience/fields.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import type { Draft } from '../../parts/draft.ts';
import { ErrorState } from '../../parts/error-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { documentPath } from '../../shell/paths.ts';
import { useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { DocumentFields } from './fields.tsx';
import { QuizFields } from './quiz.tsx';
import { pageText } from './text.ts';
import { faultsIn, isFine, questionOf, useWriting, type Writing, writingOf } from './writing.ts';

const NEW = 'new';
const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px', maxWidth: '900px', gridTemplateColumns: 'minmax(0, 1fr)' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
});

export default function FormPage() {
  const { id = NEW } = useParams();
  return useMay('policy.manage') ? <DraftPage key={id} id={id} /> : <NotAllowed />;
}

function DraftPage({ id }: { id: string }) {
  const text = useText(pageText);
  const { refusals } = useText(policyText);
  const { data, error, refetch } = useAnswer('policy.read', { id }, { when: id !== NEW });
  const old = data === undefined || isRefusal(data) ? undefined : data.version;
  const back =
    id === NEW ? { to: '/documents', label: text.page.back } : { to: documentPath(id), label: text.page.loading };
  const header = <PageHeader title={id === NEW ? text.form.new : text.form.edit} back={back} />;
  if (isRefusal(data) || (old && old.state !== 'draft'))
    return (
      <>
        {header}
        <Notice intent="warning">{old ? refusals.notDraft({ title: old.title }) : refusals.documentUnknown({})}</Notice>
        <ButtonLink to={old ? back.to : '/documents'}>{old ? back.label : text.page.back}</ButtonLink>
      </>
    );
  return (
    <>
      {header}
      {id !== NEW && !old && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {(id === NEW || old) && <DraftForm id={id} old={old} />}
    </>
  );
}

/** What is wrong is said at the fields, and the keyboard is brought to the first of them. */
function useTries() {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return { form, tries, again: () => setTries((count) => count + 1) };
}

interface DraftFormProps {
  readonly id: string;
  /** The draft as it is saved; undefined for a new document. */
  readonly old: ReadVersion | undefined;
}

function DraftForm({ id, old }: DraftFormProps) {
  const styles = useStyles();
  const text = useText(pageText).form;
  const words = useText(policyText);
  const { roles } = useText(organisationText);
  const draft = useWriting(id);
  const { form, tries, again } = useTries();
  const save = useSave(draft);
  const value = draft.value.begun || !old ? draft.value : writingOf(old);
  const faults = faultsIn(value, { form: text, refusals: words.refusals });
  const isFaulty = tries > 0 && !isFine(faults);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    again();
    if (value.owner.person && isFine(faults))
      save.send(questionOf(value, id === NEW ? null : id, value.owner.person.id));
  };
  const change = (part: Partial<Writing>) => draft.change({ ...value, begun: true, ...part });
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      {old && value.revision !== old.revision && <Stale old={old} draft={draft} />}
      <DocumentFields
        value={value}
        change={change}
        faults={tries > 0 ? faults : null}
        tooLong={save.refusal?.refused === 'tooLong' ? words.refusals.tooLong(save.refusal.facts) : null}
        isFirst={(old?.version ?? 1) === 1}
      />
      <QuizFields quiz={value.quiz} change={(quiz) => change({ quiz })} />
      <AudienceFields
        audience={value.audience}
        change={(audience) => change({ audience })}
        attributes={ATTRIBUTES}
        roles={ROLES.map((role) => ({ value: role, label: roles[role] }))}
      />
      <div>
        {isFaulty && <Notice intent="warning">{text.faults}</Notice>}
        <Outcome sending={save} sentences={words.refusals} />
        <div className={styles.buttons}>
          <SendButton label={text.save} sending={save.sending} />
          {value.begun && <Button onClick={draft.clear}>{text.discard}</Button>}
        </div>
      </div>
    </form>
  );
}

function useSave(draft: Draft<Writing>) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const refresh = () => {
    for (const key of ['policy.read', 'policy.list']) void client.invalidateQueries({ queryKey: [key] });
  };
  return useSend(
    'policy.save',
    (saved) => {
      draft.clear();
      refresh();
      void navigate(documentPath(saved.id));
    },
    refresh,
  );
}

/** Somebody else has saved meanwhile: whoever writes says which words are to stand. */
function Stale({ old, draft }: { old: ReadVersion; draft: Draft<Writing> }) {
  const text = useText(pageText).form;
  return (
    <Notice
      intent="warning"
      actions={
        <>
          <Button onClick={() => draft.change({ revision: old.revision })}>{text.mine}</Button>
          <Button onClick={draft.clear}>{text.theirs}</Button>
        </>
      }
    >
      {text.stale(old.changedBy)}
    </Notice>
  );
}
