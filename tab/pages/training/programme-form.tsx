import { Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { plain } from '../../../bot/blocks/plain.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { ATTRIBUTES, EVERYONE, PERSONS_ONLY } from '../../../bot/capabilities/organisation/audience-model.ts';
import { ROLES } from '../../../bot/capabilities/organisation/model.ts';
import { organisationText } from '../../../bot/capabilities/organisation/text.ts';
import type { AskedLesson, Programme, ProgrammeQuestion } from '../../../bot/capabilities/training/model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { AudienceFields } from '../../parts/audience/fields.tsx';
import { Choice } from '../../parts/choice.tsx';
import { draftsOf } from '../../parts/draft.ts';
import { ErrorState } from '../../parts/error-state.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { useChange } from './changes.ts';
import { trainingPageText } from './text.ts';

type Writing = Omit<ProgrammeQuestion, 'id'> & { readonly begun: boolean };

const useWriting = draftsOf<Writing>(() => ({
  revision: 0,
  name: '',
  lessons: [],
  audience: { ...EVERYONE, without: PERSONS_ONLY },
  months: 12,
  days: 28,
  begun: false,
}));
const REPEATS = [null, 6, 12, 24, 36] as const;
const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px', maxWidth: '900px', gridTemplateColumns: 'minmax(0, 1fr)' },
  set: { border: 0, margin: '0 0 20px', padding: 0, display: 'grid' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

export default function ProgrammeFormPage() {
  const { id = 'new' } = useParams();
  const text = useText(trainingPageText);
  const programmes = useAnswer('training.programmes', {});
  const lessons = useAnswer('training.lessons', {});
  const mayManage = useMay('training.manage');
  if (!mayManage || isRefusal(programmes.data) || isRefusal(lessons.data)) return <NotAllowed />;
  const error = programmes.error ?? lessons.error;
  const old = programmes.data?.find((one) => one.id === id);
  const isKnown = id === 'new' || old !== undefined;
  return (
    <>
      <PageHeader
        title={id === 'new' ? text.programme.new : text.programme.edit}
        back={{ to: '/training', label: text.page.title }}
      />
      {programmes.data && lessons.data ? (
        isKnown ? (
          <Form key={id} id={id} old={old} lessons={lessons.data} />
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

interface FormProps {
  readonly id: string;
  readonly old: Programme | undefined;
  readonly lessons: readonly AskedLesson[];
}

function Form({ id, old, lessons }: FormProps) {
  const styles = useStyles();
  const text = useText(trainingPageText);
  const language = useLanguage();
  const { refusals } = useText(trainingText);
  const navigate = useNavigate();
  const draft = useWriting(id);
  const [tried, setTried] = useState(false);
  const value: Writing = draft.value.begun || !old ? draft.value : { ...old, lessons: [...old.lessons], begun: false };
  const change = (part: Partial<Writing>) => draft.change({ ...value, begun: true, ...part });
  const save = useChange('training.saveProgramme', () => {
    draft.clear();
    void navigate('/training');
  });
  const { name, audience, months, days, revision } = value;
  const used = lessons.filter(({ state }) => state === 'published');
  const chosen = value.lessons.filter((one) => used.some((lesson) => lesson.id === one));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (plain(name) !== '' && chosen.length > 0)
      save.send({ id: id === 'new' ? null : id, revision, name, lessons: chosen, audience, months, days });
  };
  const { roles } = useText(organisationText);
  const label = (every: number | null) => (every === null ? text.page.once : text.page.every(every));
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Panel title={text.page.programme}>
        <Field
          label={text.programme.name}
          required
          error={tried && plain(name) === '' ? refusals.programmeNameMissing({}) : null}
        >
          <Input value={name} maxLength={200} onChange={(_, typed) => change({ name: typed.value })} />
        </Field>
        <fieldset className={styles.set}>
          <legend className={styles.legend}>{text.programme.lessons}</legend>
          {used.length === 0 && <Notice intent="info">{text.programme.noLessons}</Notice>}
          {tried && used.length > 0 && chosen.length === 0 && (
            <Notice intent="warning">{refusals.programmeEmpty({})}</Notice>
          )}
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
        </fieldset>
        <Choice
          label={text.programme.months}
          value={String(months)}
          options={REPEATS.map((every) => ({ value: String(every), label: label(every) }))}
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
      <div>
        <Outcome sending={save} sentences={refusals} />
        <SendButton label={text.programme.save} sending={save.sending} />
      </div>
    </form>
  );
}
