// A measure as the coordinator enters or changes it; what is typed stays until the server has said yes.
import { Checkbox, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { plain } from '../../../bot/blocks/plain.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { CONTROL_KINDS, type Measure, SOURCE_KINDS } from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { useAnswer, useAnswerWhen } from '../../asking.ts';
import { measurePath } from '../../navigation.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import type { Draft } from '../../parts/draft.ts';
import { ErrorState } from '../../parts/error-state.tsx';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useText } from '../../session.tsx';
import { PersonPicker } from '../organisation/person-picker.tsx';
import { useChange } from './changes.ts';
import { measurePageText } from './text.ts';
import { faultsOf, questionOf, useWriting, type Writing } from './writing.ts';

const NEW = 'new';
const useStyles = makeStyles({
  form: { maxWidth: '760px' },
  fields: {
    display: 'grid',
    alignItems: 'start',
    columnGap: '24px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px', marginTop: '8px' },
});

export default function MeasureForm() {
  const { id = NEW } = useParams();
  const text = useText(measurePageText);
  const { data, error, refetch } = useAnswerWhen(id !== NEW, 'measure.read', { id });
  if (id === NEW) return <Form key={NEW} measure={null} />;
  if (data !== undefined && !isRefusal(data)) return <Form key={id} measure={data.measure} />;
  return (
    <>
      <PageHeader title={text.details.loading} back={{ to: '/measures', label: text.details.back }} />
      {error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />}
    </>
  );
}

function Form({ measure }: { measure: Measure | null }) {
  const styles = useStyles();
  const go = useNavigate();
  const words = useText(measureText);
  const { details, form: text } = useText(measurePageText);
  const draft = useWriting(measure);
  const [tried, setTried] = useState(false);
  const save = useChange('measure.save', (page) => {
    draft.clear();
    void go(measurePath(page.measure.id), { replace: true });
  });
  const faults = faultsOf(draft.value, words.refusals, text);
  // Told that somebody was first, the person presses again knowing it.
  const isTold = save.refusal?.refused === 'measureChanged';
  const revision = isTold && measure ? measure.revision : draft.value.revision;
  const back = measure ? measurePath(measure.id) : '/measures';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(faults).every((fault) => fault === null))
      save.send({ ...questionOf(draft.value, measure), revision });
  };
  return (
    <>
      <PageHeader
        title={measure ? text.titleEdit(measure.number) : text.titleNew}
        back={{ to: back, label: details.back }}
      />
      <form className={styles.form} onSubmit={submit} noValidate>
        <Panel title={words.fields.title}>
          <Plan draft={draft} faults={tried ? faults : {}} />
          <Outcome sending={save} sentences={words.refusals} />
          <div className={styles.buttons}>
            <SendButton label={text.save} sending={save.sending} />
            <ButtonLink to={back}>{text.cancel}</ButtonLink>
          </div>
        </Panel>
      </form>
    </>
  );
}

interface PlanProps {
  readonly draft: Draft<Writing>;
  readonly faults: Readonly<Partial<Record<keyof Writing, string | null>>>;
}

function Plan({ draft: { value, change }, faults }: PlanProps) {
  const styles = useStyles();
  const words = useText(measureText);
  const text = useText(measurePageText).form;
  const { fields } = words;
  const boards = useBoards();
  return (
    <>
      <Field label={fields.title} required error={faults.title ?? null}>
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
          choose={(kind) => change({ kind })}
        />
        <Field label={text.sourceTitle} hint={text.sourceHint}>
          <Input value={value.from} maxLength={200} onChange={(_, typed) => change({ from: typed.value })} />
        </Field>
        <Field label={text.owner} hint={text.ownerHint} required error={faults.owner ?? null}>
          <PersonPicker picked={value.owner} pick={(owner) => change({ owner })} />
        </Field>
        <DayField
          label={fields.due}
          required
          error={faults.due ?? null}
          value={value.due}
          change={(day) => change({ due: day })}
        />
        <Field label={fields.board} hint={text.boardHint}>
          <Input
            value={value.board}
            maxLength={120}
            list="boards"
            onChange={(_, typed) => change({ board: typed.value })}
          />
        </Field>
        <Field label={fields.cost} hint={text.costHint} error={faults.cost ?? null}>
          <Input value={value.cost} maxLength={40} onChange={(_, typed) => change({ cost: typed.value })} />
        </Field>
      </div>
      <datalist id="boards">
        {boards.map((board) => (
          <option key={board} value={board} />
        ))}
      </datalist>
      <Repeats draft={{ value, change }} faults={faults} />
    </>
  );
}

function useBoards(): readonly string[] {
  const { data } = useAnswer('measure.list', {});
  return data === undefined || isRefusal(data) ? [] : data.boards.map(({ board }) => plain(board)).filter(Boolean);
}

function Repeats({
  draft: { value, change },
  faults,
}: { draft: Omit<PlanProps['draft'], 'clear'> } & Pick<PlanProps, 'faults'>) {
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
          <Field label={text.months} required error={faults.months ?? null}>
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
            <Field label={text.checkMonths} required error={faults.checkMonths ?? null}>
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
