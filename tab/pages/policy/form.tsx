import { Input, makeStyles } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { AudienceRule } from '../../../bot/capabilities/organisation/model.ts';
import { DOCUMENT_KINDS, type DocumentVersion, type Points } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useAnswerWhen, useSend } from '../../asking.ts';
import { documentPath } from '../../navigation.ts';
import { Choice } from '../../parts/choice.tsx';
import { type Draft, draftsOf } from '../../parts/draft.ts';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useText } from '../../session.tsx';
import { PersonPicker, type Picked } from '../organisation/person-picker.tsx';
import { AudienceFields, PointFields } from './fields.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  form: { maxWidth: '900px' },
});

interface Writing {
  readonly revision: number;
  readonly kind: DocumentVersion['kind'];
  readonly title: string;
  readonly owner: Picked;
  readonly summary: Points;
  readonly changes: Points;
  readonly change: DocumentVersion['change'];
  readonly reviewOn: string;
  readonly audience: AudienceRule;
  /** The draft has been read into the form. */
  readonly begun: boolean;
}

const EVERYONE: AudienceRule = { everyone: true, administrations: [], units: [], roles: [], also: [], not: [] };
const useDraft = draftsOf<Writing>(() => ({
  revision: 0,
  kind: 'policy',
  title: '',
  owner: { typed: '', person: null },
  summary: { sv: [''], en: [''] },
  changes: { sv: [''], en: [''] },
  change: 'material',
  reviewOn: '',
  audience: EVERYONE,
  begun: false,
}));

export default function DocumentForm() {
  const { id = 'new' } = useParams();
  const text = useText(pageText);
  const { data } = useAnswerWhen(id !== 'new', 'policy.read', { id });
  const draft = useDraft(id);
  const title = id === 'new' ? text.form.new : text.form.edit;
  const back = { to: id === 'new' ? '/documents' : documentPath(id), label: text.page.back };
  const page = data === undefined || isRefusal(data) ? undefined : data;
  const isStale = page !== undefined && (!draft.value.begun || draft.value.revision !== page.version.revision);
  return (
    <>
      <PageHeader title={title} back={back} />
      {id !== 'new' && page === undefined && <PageSkeleton />}
      {(id === 'new' || page) && (
        <Form key={page?.version.revision} id={id} draft={draft} old={isStale ? page.version : undefined} />
      )}
    </>
  );
}

/** What is written already, where nothing has been typed since. */
function writingOf(old: DocumentVersion): Partial<Writing> {
  const { revision, kind, title, owner, ownerName, summary, changes, change, reviewOn, audience } = old;
  const person = {
    id: owner,
    name: ownerName,
    givenName: '',
    title: '',
    administration: '',
    unit: '',
    language: 'sv',
    account: 'active',
  } as const;
  const some = (points: Points): Points => (points.sv.length > 0 ? points : { sv: [''], en: [''] });
  return {
    revision,
    kind,
    title,
    owner: { typed: ownerName, person },
    summary: some(summary),
    changes: some(changes),
    change,
    reviewOn: reviewOn ?? '',
    audience,
    begun: true,
  };
}

interface FormProps {
  readonly id: string;
  readonly draft: Draft<Writing>;
  readonly old: DocumentVersion | undefined;
}

function Form({ id, draft, old }: FormProps) {
  const styles = useStyles();
  const text = useText(pageText).form;
  const words = useText(policyText);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [tried, setTried] = useState(false);
  const value: Writing = old && !draft.value.begun ? { ...draft.value, ...writingOf(old) } : draft.value;
  const change = (part: Partial<Writing>) => draft.change({ ...value, begun: true, ...part });
  const save = useSend('policy.save', (saved) => {
    draft.clear();
    for (const key of ['policy.read', 'policy.list']) void client.invalidateQueries({ queryKey: [key] });
    void navigate(documentPath(saved.id));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { owner, begun: _, ...rest } = value;
    if (!owner.person) return;
    save.send({ ...rest, id: id === 'new' ? null : id, owner: owner.person.id, reviewOn: value.reviewOn || null });
  };
  return (
    <Panel title={id === 'new' ? text.new : text.edit}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Field
          label={text.title}
          required
          error={tried && value.title.trim() === '' ? words.refusals.titleMissing({}) : null}
        >
          <Input value={value.title} onChange={(_, typed) => change({ title: typed.value })} />
        </Field>
        <Choice
          label={text.kind}
          value={value.kind}
          options={DOCUMENT_KINDS.map((each) => ({ value: each, label: words.kinds[each] }))}
          choose={(kind) => change({ kind })}
        />
        <Field label={text.owner} required error={tried && !value.owner.person ? text.ownerMissing : null}>
          <PersonPicker picked={value.owner} pick={(owner) => change({ owner })} />
        </Field>
        <PointFields label={text.summary} points={value.summary} change={(summary) => change({ summary })} />
        <PointFields label={text.changes} points={value.changes} change={(changes) => change({ changes })} />
        <Choice
          label={text.change}
          value={value.change}
          options={(['material', 'editorial'] as const).map((each) => ({
            value: each,
            label: words.changeKinds[each],
          }))}
          choose={(kind) => change({ change: kind })}
        />
        <Field label={text.review}>
          <Input type="date" value={value.reviewOn} onChange={(_, typed) => change({ reviewOn: typed.value })} />
        </Field>
        <AudienceFields audience={value.audience} change={(audience) => change({ audience })} />
        <Outcome sending={save} sentences={words.refusals} />
        <SendButton label={text.save} sending={save.sending} />
      </form>
    </Panel>
  );
}
