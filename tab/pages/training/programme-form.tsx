import { Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useNavigate, useParams } from 'react-router';
import { plain } from '../../../bot/blocks/plain.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { ATTRIBUTES, EVERYONE, PERSONS_ONLY } from '../../../bot/capabilities/organisation/audience-model.ts';
import { ROLES } from '../../../bot/capabilities/roles/model.ts';
import { roleText } from '../../../bot/capabilities/roles/text.ts';
import type { AskedLesson, Programme, ProgrammeQuestion } from '../../../bot/capabilities/training/model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd, FormGroup } from '../../form/form.tsx';
import type { Line } from '../../form/kept.ts';
import { useForm } from '../../form/use-form.ts';
import { AudienceFields } from '../../parts/audience/fields.tsx';
import { Choice } from '../../parts/choice.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { useChange } from './changes.ts';
import { trainingPageText } from './text.ts';

type Writing = Omit<ProgrammeQuestion, 'id' | 'revision'>;

const EMPTY: Writing = {
  name: '',
  lessons: [],
  audience: { ...EVERYONE, without: PERSONS_ONLY },
  months: 12,
  days: 28,
};
const REFUSED_AT = { programmeNameMissing: 'name', programmeEmpty: 'lessons' } as const;
const writingOf = ({ name, lessons, audience, months, days }: Programme): Writing => ({
  name,
  lessons: [...lessons],
  audience,
  months,
  days,
});
const REPEATS = [null, 6, 12, 24, 36] as const;
const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px', maxWidth: '900px', gridTemplateColumns: 'minmax(0, 1fr)' },
  set: { border: 0, margin: '0 0 20px', padding: 0, display: 'grid' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

export default function ProgrammeFormPage() {
  const { id = 'new' } = useParams();
  const text = useText(trainingPageText);
  const programmes = useAnswer('training.programmes', {}, { everyMs: REFRESH_MS.together });
  const lessons = useAnswer('training.lessons', {});
  const mayManage = useMay('training.manage');
  if (!mayManage || isRefusal(programmes.data) || isRefusal(lessons.data)) return <NotAllowed />;
  const error = programmes.error ?? lessons.error;
  const old = programmes.data?.find((one) => one.id === id);
  const isKnown = id === 'new' || old !== undefined;
  return (
    <>
      <PageHeader title={id === 'new' ? text.programme.new : text.programme.edit} />
      {programmes.data && lessons.data ? (
        isKnown ? (
          <Editor key={id} id={id} old={old} lessons={lessons.data} />
        ) : (
          <NotAllowed />
        )
      ) : error ? (
        <ErrorState error={error} retry={() => void programmes.refetch()} />
      ) : (
        <PageSkeleton />
      )}
    </>
  );
}

interface EditorProps {
  readonly id: string;
  readonly old: Programme | undefined;
  readonly lessons: readonly AskedLesson[];
}

function useProgrammeForm({ id, old, lessons }: EditorProps) {
  const text = useText(trainingPageText);
  const language = useLanguage();
  const { refusals } = useText(trainingText);
  const navigate = useNavigate();
  const repeatLabel = (every: number | null) => (every === null ? text.page.once : text.page.every(every));
  const titles = (ids: readonly string[]) =>
    lessons.filter((lesson) => ids.includes(lesson.id)).map(({ title }) => title[language]);
  const draft = useDraft<Writing>({
    key: `programme/${id}`,
    start: old ? writingOf(old) : EMPTY,
    saved: old ? { revision: old.revision, actorName: old.changedBy, at: old.changedAt } : undefined,
    told: (value): readonly Line[] => [
      [text.programme.name, value.name],
      [text.programme.lessons, titles(value.lessons).join(', ')],
      [text.programme.months, repeatLabel(value.months)],
      [text.programme.days, String(value.days)],
    ],
  });
  const save = useChange('training.saveProgramme', () => {
    draft.clear();
    void navigate('/training/programmes');
  });
  const used = lessons.filter(({ state }) => state === 'published');
  const chosen = draft.value.lessons.filter((one) => used.some((lesson) => lesson.id === one));
  const form = useForm({
    draft,
    sending: save,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: (value) => ({
      name: plain(value.name) === '' ? refusals.programmeNameMissing({}) : null,
      lessons: chosen.length === 0 ? refusals.programmeEmpty({}) : null,
    }),
    send: (value) => save.send({ ...value, id: id === 'new' ? null : id, revision: draft.revision, lessons: chosen }),
  });
  return { form, used, chosen, repeatLabel };
}

function Editor({ id, old, lessons }: EditorProps) {
  const styles = useStyles();
  const text = useText(trainingPageText);
  const language = useLanguage();
  const { roles } = useText(roleText);
  const { form, used, chosen, repeatLabel } = useProgrammeForm({ id, old, lessons });
  const { change, fault } = form;
  const { name, audience, months, days } = form.value;
  return (
    <Form form={form} className={styles.form}>
      <Panel title={text.page.programme}>
        <Field label={text.programme.name} required error={fault('name')}>
          <Input value={name} maxLength={200} onChange={(_, typed) => change({ name: typed.value })} />
        </Field>
        <FormGroup className={styles.set} fault={fault('lessons')}>
          <legend className={styles.legend}>{text.programme.lessons}</legend>
          {used.length === 0 && <Notice intent="info">{text.programme.noLessons}</Notice>}
          {used.map((lesson) => (
            <Checkbox
              key={lesson.id}
              label={lesson.title[language]}
              checked={chosen.includes(lesson.id)}
              onChange={(_, { checked }) =>
                change({ lessons: checked ? [...chosen, lesson.id] : chosen.filter((one) => one !== lesson.id) })
              }
            />
          ))}
        </FormGroup>
        <Choice
          label={text.programme.months}
          value={String(months)}
          options={REPEATS.map((every) => ({ value: String(every), label: repeatLabel(every) }))}
          choose={(every) => change({ months: every === 'null' ? null : Number(every) })}
        />
        <Field label={text.programme.days}>
          <Input
            type="number"
            min={1}
            max={365}
            value={String(days)}
            onChange={(_, typed) => change({ days: Math.min(365, Math.max(1, Number(typed.value) || 1)) })}
          />
        </Field>
      </Panel>
      <AudienceFields
        audience={audience}
        change={(rule) => change({ audience: rule })}
        attributes={ATTRIBUTES}
        roles={ROLES.map((role) => ({ value: role, label: roles[role] }))}
      />
      <FormEnd form={form} action={text.programme.save} />
    </Form>
  );
}
