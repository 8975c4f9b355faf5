// A measure as the coordinator enters or changes it; what is typed stays until the server has said yes.
import { Checkbox, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useNavigate, useParams } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { CONTROL_KINDS, type Measure, SOURCE_KINDS } from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { type Draft, useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Field } from '../../parts/field.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PersonPicker } from '../../parts/person-picker.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { measurePath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { useChange } from './changes.ts';
import { SourceField } from './source-field.tsx';
import { measurePageText } from './text.ts';
import { EMPTY, faultsOf, linesOf, questionOf, REFUSED_AT, type Writing, writingOf } from './writing.ts';

const NEW = 'new';
const useStyles = makeStyles({
  form: { maxWidth: '760px' },
  fields: {
    display: 'grid',
    alignItems: 'start',
    columnGap: '24px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
  },
});

export default function MeasureForm() {
  const { id = NEW } = useParams();
  const text = useText(measurePageText);
  const { data, error, refetch } = useAnswer(
    'measure.read',
    { id },
    { when: id !== NEW, everyMs: REFRESH_MS.together },
  );
  if (id === NEW) return <Plan key={NEW} measure={null} />;
  if (data !== undefined && !isRefusal(data)) return <Plan key={id} measure={data.measure} />;
  return (
    <>
      <PageHeader title={text.details.loading} />
      {error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />}
    </>
  );
}

function Plan({ measure }: { measure: Measure | null }) {
  const styles = useStyles();
  const go = useNavigate();
  const language = useLanguage();
  const words = useText(measureText);
  const { form: text } = useText(measurePageText);
  const draft = useDraft<Writing>({
    key: `measure/${measure?.id ?? NEW}`,
    start: measure ? writingOf(measure) : EMPTY,
    saved: measure ? { revision: measure.revision, actorName: measure.changedBy, at: measure.changedAt } : undefined,
    told: linesOf(words, text, language),
  });
  const save = useChange('measure.save', (page) => {
    draft.clear();
    void go(measurePath(page.measure.id), { replace: true });
  });
  const form = useForm({
    draft,
    sending: save,
    sentences: words.refusals,
    refusedAt: REFUSED_AT,
    check: (value) => faultsOf(value, words.refusals, text),
    send: (value) => save.send(questionOf(value, measure, draft.revision)),
  });
  const back = measure ? measurePath(measure.id) : '/measures';
  return (
    <>
      <PageHeader
        title={measure ? text.titleEdit(measure.number) : text.titleNew}
        between={measure ? [{ to: measurePath(measure.id), label: measure.number }] : []}
      />
      <Form form={form} className={styles.form}>
        <Panel title={words.fields.title}>
          <Fields {...form} />
          <FormEnd form={form} action={text.save}>
            <ButtonLink to={back}>{text.cancel}</ButtonLink>
          </FormEnd>
        </Panel>
      </Form>
    </>
  );
}

interface FieldsProps extends Pick<Draft<Writing>, 'value' | 'change'> {
  readonly fault: (name: keyof ReturnType<typeof faultsOf>) => string | null;
}

function Fields({ value, change, fault }: FieldsProps) {
  const styles = useStyles();
  const words = useText(measureText);
  const text = useText(measurePageText).form;
  const { fields } = words;
  const boards = useBoards(value.board);
  return (
    <>
      <Field label={fields.title} required error={fault('title')}>
        <Input value={value.title} maxLength={200} onChange={(_, typed) => change({ title: typed.value })} />
      </Field>
      <Field label={fields.what}>
        <Textarea
          value={value.what}
          rows={4}
          resize="vertical"
          onChange={(_, typed) => change({ what: typed.value })}
        />
      </Field>
      <div className={styles.fields}>
        <Choice
          label={fields.source}
          value={value.kind}
          options={SOURCE_KINDS.map((kind) => ({ value: kind, label: words.sources[kind] }))}
          choose={(kind) => change({ kind, thing: null })}
        />
        <SourceField value={value} change={change} />
        <Field label={text.owner} hint={text.ownerHint} required error={fault('owner')}>
          <PersonPicker picked={value.owner} pick={(owner) => change({ owner })} />
        </Field>
        <DayField
          label={fields.due}
          required
          isDeadline
          error={fault('due')}
          value={value.due}
          change={(day) => change({ due: day })}
        />
        <Choice
          label={fields.board}
          value={value.board}
          options={boards.map((board) => ({ value: board, label: board || words.noBoard }))}
          choose={(board) => change({ board })}
        />
        <Field label={fields.cost} hint={text.costHint} error={fault('cost')}>
          <Input value={value.cost} maxLength={40} onChange={(_, typed) => change({ cost: typed.value })} />
        </Field>
      </div>
      <Repeats value={value} change={change} fault={fault} />
    </>
  );
}

/** None first, then the municipality's boards; one that is no more stays where it is chosen. */
function useBoards(chosen: string): readonly string[] {
  const { data } = useAnswer('organisation.boards', {});
  const names = data === undefined || isRefusal(data) ? [] : data.boards.map(({ board }) => board.name);
  return [...new Set(['', ...names, chosen])];
}

function Repeats({ value, change, fault }: FieldsProps) {
  const styles = useStyles();
  const words = useText(measureText);
  const text = useText(measurePageText).form;
  return (
    <>
      <Checkbox
        label={text.isControl}
        checked={value.isControl}
        onChange={(_, { checked }) => change({ isControl: checked === true })}
      />
      {value.isControl && (
        <div className={styles.fields}>
          <Choice
            label={text.control}
            value={value.control}
            options={CONTROL_KINDS.map((kind) => ({ value: kind, label: words.controls[kind] }))}
            choose={(control) => change({ control })}
          />
          <Field label={text.months} required error={fault('months')}>
            <Input inputMode="numeric" value={value.months} onChange={(_, typed) => change({ months: typed.value })} />
          </Field>
        </div>
      )}
      {!value.isControl && (
        <>
          <Checkbox
            label={text.isChecked}
            checked={value.isChecked}
            onChange={(_, { checked }) => change({ isChecked: checked === true })}
          />
          {value.isChecked && (
            <Field label={text.checkMonths} required error={fault('checkMonths')}>
              <Input
                inputMode="numeric"
                value={value.checkMonths}
                onChange={(_, typed) => change({ checkMonths: typed.value })}
              />
            </Field>
          )}
        </>
      )}
    </>
  );
}
