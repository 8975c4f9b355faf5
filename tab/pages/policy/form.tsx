import { Button, makeStyles } from '@fluentui/react-components';
import { useNavigate, useParams } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { ATTRIBUTES } from '../../../bot/capabilities/organisation/audience-model.ts';
import type { ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { ROLES } from '../../../bot/capabilities/roles/model.ts';
import { roleText } from '../../../bot/capabilities/roles/text.ts';
import { useAnswer, useChangeOf } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { AudienceFields } from '../../parts/audience/fields.tsx';
import { audienceText } from '../../parts/audience/text.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { documentPath } from '../../shell/paths.ts';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { DocumentFields } from './fields.tsx';
import { QuizFields } from './quiz.tsx';
import { pageText } from './text.ts';
import { EMPTY, faultsIn, linesOf, questionOf, REFUSED_AT, writingOf } from './writing.ts';

const NEW = 'new';
const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px', maxWidth: '900px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

export default function FormPage() {
  const { id = NEW } = useParams();
  return useMay('policy.manage') ? <DraftPage key={id} id={id} /> : <NotAllowed />;
}

function DraftPage({ id }: { id: string }) {
  const text = useText(pageText);
  const { refusals } = useText(policyText);
  const { data, error, refetch } = useAnswer('policy.read', { id }, { when: id !== NEW, everyMs: REFRESH_MS.together });
  const old = data === undefined || isRefusal(data) ? undefined : data.version;
  const back =
    id === NEW ? { to: '/documents', label: text.page.back } : { to: documentPath(id), label: text.page.loading };
  const header = (
    <PageHeader
      title={id === NEW ? text.form.new : text.form.edit}
      between={id === NEW ? [] : [{ to: back.to, label: old?.title ?? back.label }]}
    />
  );
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

interface DraftFormProps {
  readonly id: string;
  /** The draft as it is saved; undefined for a new document. */
  readonly old: ReadVersion | undefined;
}

function DraftForm({ id, old }: DraftFormProps) {
  const styles = useStyles();
  const text = useText(pageText).form;
  const words = useText(policyText);
  const pages = useText(pageText);
  const meant = useText(audienceText);
  const { roles } = useText(roleText);
  const language = useLanguage();
  const draft = useDraft({
    key: `document/${id}`,
    start: old ? writingOf(old) : EMPTY,
    saved: old ? { revision: old.revision, actorName: old.changedBy, at: old.changedAt } : undefined,
    told: linesOf({ words, pages, meant, roles, language }),
  });
  const save = useSave(draft.clear);
  const form = useForm({
    draft,
    sending: save,
    sentences: words.refusals,
    refusedAt: REFUSED_AT,
    check: (value) => faultsIn(value, { form: text, refusals: words.refusals }),
    send: (value) => {
      const owner = value.owner.person?.id ?? '';
      save.send(questionOf(value, { id: id === NEW ? null : id, revision: draft.revision, owner }));
    },
  });
  const { value, change, fault } = form;
  return (
    <Form form={form} className={styles.form}>
      <DocumentFields value={value} change={change} fault={fault} isFirst={(old?.version ?? 1) === 1} />
      <QuizFields quiz={value.quiz} fault={fault} change={(quiz) => change({ quiz })} />
      <AudienceFields
        audience={value.audience}
        change={(audience) => change({ audience })}
        attributes={ATTRIBUTES}
        roles={ROLES.map((role) => ({ value: role, label: roles[role] }))}
      />
      <FormEnd form={form} action={text.save}>
        {form.isDirty && <Button onClick={form.clear}>{text.discard}</Button>}
      </FormEnd>
    </Form>
  );
}

function useSave(clear: () => void) {
  const navigate = useNavigate();
  return useChangeOf('policy.save', ['policy.read', 'policy.list'], (saved) => {
    clear();
    void navigate(documentPath(saved.id));
  });
}
