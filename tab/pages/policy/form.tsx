import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { addDays } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { ATTRIBUTES } from '../../../bot/capabilities/organisation/audience-model.ts';
import type { ReadVersion } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { ROLES } from '../../../bot/capabilities/roles/model.ts';
import { roleText } from '../../../bot/capabilities/roles/text.ts';
import { ask, sendFile } from '../../api/ask.ts';
import { useAnswer, useChangeOf } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { useToday } from '../../api/today.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { AudienceFields } from '../../parts/audience/fields.tsx';
import { audienceText } from '../../parts/audience/text.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { documentPath } from '../../shell/paths.ts';
import { useLanguage, useMay, useMe, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { ChooseFile } from './choose-file.tsx';
import { Columns } from './columns.tsx';
import { draftText } from './draft-text.ts';
import { DocumentFields } from './fields.tsx';
import { overviewText } from './overview-text.ts';
import { QuizFields } from './quiz.tsx';
import { pageText } from './text.ts';
import {
  beginning,
  faultsIn,
  linesOf,
  ONE_EMPTY,
  previewOf,
  questionOf,
  REFUSED_AT,
  type Writing,
  withoutEnglish,
  writingOf,
} from './writing.ts';

const DocumentPreview = lazy(() => import('./card-preview.tsx'));
const TWO_WEEKS = 14;

const NEW = 'new';
const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  preview: { '@media (min-width: 1180px)': { position: 'sticky', top: '16px' } },
});

export default function FormPage() {
  const { id = NEW } = useParams();
  const { pathname } = useLocation();
  const isNext = pathname.endsWith('/next');
  return useMay('policy.manage') ? <DraftPage key={pathname} id={id} isNext={isNext} /> : <NotAllowed />;
}

interface DraftPageProps {
  readonly id: string;
  /** The version after this one is written; it is made when it is saved. */
  readonly isNext: boolean;
}

function DraftPage({ id, isNext }: DraftPageProps) {
  const text = useText(pageText);
  const { refusals } = useText(policyText);
  const { data, error, refetch } = useAnswer('policy.read', { id }, { when: id !== NEW, everyMs: REFRESH_MS.together });
  const old = data === undefined || isRefusal(data) ? undefined : data.version;
  const back =
    id === NEW ? { to: '/documents', label: text.page.back } : { to: documentPath(id), label: text.page.loading };
  const title = id === NEW ? text.form.new : isNext ? text.steps.next : text.form.edit;
  const header = (
    <PageHeader title={title} between={id === NEW ? [] : [{ to: back.to, label: old?.title ?? back.label }]} />
  );
  const isWrong = old && old.state !== (isNext ? 'published' : 'draft');
  if (isRefusal(data) || isWrong)
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
      {(id === NEW || old) && <DraftForm id={id} old={old} isNext={isNext} />}
    </>
  );
}

interface DraftFormProps extends DraftPageProps {
  /** What the draft begins from; undefined for a new document. */
  readonly old: ReadVersion | undefined;
}

/** What belongs to the version in force alone is left behind. */
const startOf = (old: ReadVersion, isNext: boolean): Writing =>
  isNext ? { ...writingOf(old), changes: ONE_EMPTY, change: 'material' } : writingOf(old);

function useDraftForm({ id, old, isNext }: DraftFormProps, file: File | null) {
  const text = useText(pageText).form;
  const words = useText(policyText);
  const pages = useText(pageText);
  const meant = useText(audienceText);
  const { roles } = useText(roleText);
  const { person } = useMe();
  const today = useToday();
  const language = useLanguage();
  const draft = useDraft({
    key: isNext ? `document-next/${id}` : `document/${id}`,
    start: old ? startOf(old, isNext) : beginning(person, today),
    saved: old ? { revision: old.revision, actorName: old.changedBy, at: old.changedAt } : undefined,
    told: linesOf({ words, pages, meant, roles, language }),
  });
  const save = useSave(draft.clear, file);
  return useForm({
    draft,
    sending: save,
    sentences: words.refusals,
    refusedAt: REFUSED_AT,
    check: (value) => faultsIn(value, { form: text, refusals: words.refusals }),
    send: (value) => {
      const owner = value.owner.person?.id ?? '';
      const isMade = id === NEW || isNext;
      const revision = isMade ? 0 : draft.revision;
      save.send(questionOf(value, { id: isMade ? null : id, after: isNext ? id : null, revision, owner }));
    },
  });
}

function DraftForm(props: DraftFormProps) {
  const styles = useStyles();
  const text = useText(pageText).form;
  const own = useText(draftText);
  const { roles } = useText(roleText);
  const { trial } = useText(overviewText);
  const today = useToday();
  const [file, setFile] = useState<File | null>(null);
  const form = useDraftForm(props, file);
  const { id, old, isNext } = props;
  const { value, change, fault } = form;
  const half = withoutEnglish(value);
  return (
    <Form form={form}>
      <Columns
        main={
          <div className={styles.form}>
            <DocumentFields
              value={value}
              change={change}
              fault={fault}
              isFirst={!isNext && (old?.version ?? 1) === 1}
            />
            <ChooseFile current={isNext ? null : (old?.file ?? null)} file={file} choose={setFile} />
            <QuizFields quiz={value.quiz} fault={fault} change={(quiz) => change({ quiz })} />
            <AudienceFields
              audience={value.audience}
              change={(audience) => change({ audience })}
              attributes={ATTRIBUTES}
              roles={ROLES.map((role) => ({ value: role, label: roles[role] }))}
            />
            {half > 0 && <Notice intent="info">{own.half(half)}</Notice>}
            <FormEnd form={form} action={text.save}>
              {form.isDirty && <Button onClick={form.clear}>{text.discard}</Button>}
            </FormEnd>
          </div>
        }
        aside={
          <div className={styles.preview}>
            <Panel title={trial.preview}>
              <Suspense>
                <DocumentPreview key={id} value={previewOf(value)} due={addDays(today, TWO_WEEKS)} />
              </Suspense>
            </Panel>
          </div>
        }
      />
    </Form>
  );
}

/** What was chosen goes along once the draft is there. */
function useSave(clear: () => void, file: File | null) {
  const navigate = useNavigate();
  const saved = async (id: string, revision: number) => {
    const isThere = file === null || (await attached(id, revision, file));
    clear();
    void navigate(documentPath(id), { state: { fileLost: !isThere } });
  };
  return useChangeOf('policy.save', ['policy.read', 'policy.list'], ({ id, revision }) => void saved(id, revision));
}

async function attached(id: string, revision: number, file: File): Promise<boolean> {
  try {
    return !isRefusal(await ask('policy.attach', { id, revision, file: await sendFile(id, file) }));
  } catch {
    return false;
  }
}
