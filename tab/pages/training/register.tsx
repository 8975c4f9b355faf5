// What management has taken elsewhere, with evidence; a row is corrected with a new one, and both stand.
import { Button, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay, type Typed } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { RecordQuestion, TrainingRecord } from '../../../bot/capabilities/training/model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { ExcelButton } from '../../parts/excel-button.tsx';
import { Field } from '../../parts/field.tsx';

import { Panel } from '../../parts/panel.tsx';
import { partText } from '../../parts/text.ts';
import { useTell } from '../../parts/toasts.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { useChange } from './changes.ts';
import { trainingPageText } from './text.ts';

const ROOM = 900;
const LINES = ['personName', 'position', 'board', 'course', 'provider'] as const;
const REQUIRED: readonly (keyof RecordQuestion)[] = ['personName', 'course', 'on'];
const EMPTY: Typed<RecordQuestion> = {
  personName: '',
  position: '',
  board: '',
  course: '',
  provider: '',
  on: '',
  evidence: '',
};
const REFUSED_AT = { recordIncomplete: 'personName', recordInFuture: 'on', dayUnlikely: 'on' } as const;
const useStyles = makeStyles({
  hint: { margin: '0 0 12px', maxWidth: '70ch' },
  fields: {
    display: 'grid',
    columnGap: '24px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
  },
  last: { marginTop: '16px' },
});

type Writing = 'new' | TrainingRecord;

export function Register() {
  const styles = useStyles();
  const text = useText(trainingPageText).register;
  const mayManage = useMay('training.manage');
  const { data } = useAnswer('training.register', {});
  const [writing, setWriting] = useState<Writing | null>(null);
  const tell = useTell();
  const records = data === undefined || isRefusal(data) ? [] : data;
  const rows = useRows(records, mayManage ? setWriting : null);
  return (
    <Panel title={text.title}>
      <p className={styles.hint}>{text.hint}</p>
      {records.length === 0 ? (
        <p className={styles.hint}>{text.none}</p>
      ) : (
        <DataTable
          label={text.title}
          room={ROOM}
          columns={titled([
            text.personName,
            text.course,
            text.on,
            text.evidence,
            text.by,
            ...(mayManage ? [text.correct] : []),
          ])}
          rows={rows}
        />
      )}
      {mayManage && (
        <div className={styles.last}>
          <Button onClick={() => setWriting('new')}>{text.add}</Button>
        </div>
      )}
      {records.length > 0 && (
        <div className={styles.last}>
          <ExcelButton action="training.register" question={{}} fileName={text.title} />
        </div>
      )}
      {writing && (
        <Write
          key={writing === 'new' ? writing : writing.id}
          writing={writing}
          close={(done) => {
            setWriting(null);
            if (done) tell({ words: text.saved });
          }}
        />
      )}
    </Panel>
  );
}

function useRows(records: readonly TrainingRecord[], choose: ((row: TrainingRecord) => void) | null) {
  const text = useText(trainingPageText).register;
  const language = useLanguage();
  const corrected = new Set(records.map(({ corrects }) => corrects));
  return records.map((row) => {
    const { id, personName, position, board, course, provider, on, evidence, recordedBy } = row;
    const isCorrected = corrected.has(id);
    return {
      key: id,
      cells: [
        [personName, position, board].filter(Boolean).join(', '),
        [course, provider].filter(Boolean).join(', '),
        formatDay(on, language),
        evidence,
        recordedBy,
        isCorrected ? (
          text.corrected
        ) : (
          <Button key="correct" aria-label={text.correctOf(personName, course)} onClick={() => choose?.(row)}>
            {text.correct}
          </Button>
        ),
      ],
    };
  });
}

function Write({ writing, close }: { writing: Writing; close: (done: boolean) => void }) {
  const styles = useStyles();
  const text = useText(trainingPageText).register;
  const { refusals } = useText(trainingText);
  const { dayMissing } = useText(partText);
  const isNew = writing === 'new';
  const draft = useDraft({
    key: `training-record/${isNew ? writing : writing.id}`,
    start: isNew ? EMPTY : lineOf(writing),
  });
  const done = () => {
    draft.clear();
    close(true);
  };
  const record = useChange('training.record', done);
  const correct = useChange('training.correct', done);
  const form = useForm({
    draft,
    sending: isNew ? record : correct,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: ({ personName, course, on }) => ({
      personName: plain(personName) === '' ? refusals.recordIncomplete({}) : null,
      position: null,
      board: null,
      course: plain(course) === '' ? refusals.recordIncomplete({}) : null,
      provider: null,
      on: on === '' ? dayMissing : null,
    }),
    send: (typed) => {
      if (isNew) record.send(typed);
      else correct.send({ id: writing.id, record: typed });
    },
  });
  const { value, change, fault } = form;
  return (
    <FormDialog
      form={form}
      open
      title={isNew ? text.add : text.correctTitle}
      action={text.save}
      close={() => close(false)}
    >
      {!isNew && <p className={styles.hint}>{text.correctHint}</p>}
      <div className={styles.fields}>
        {LINES.map((name) => (
          <Field key={name} label={text[name]} required={REQUIRED.includes(name)} error={fault(name)}>
            <Input value={value[name]} maxLength={200} onChange={(_, typed) => change({ [name]: typed.value })} />
          </Field>
        ))}
        <DayField label={text.on} required error={fault('on')} value={value.on} change={(day) => change({ on: day })} />
      </div>
      <Field label={text.evidence} hint={text.evidenceHint}>
        <Textarea value={value.evidence} maxLength={600} onChange={(_, typed) => change({ evidence: typed.value })} />
      </Field>
    </FormDialog>
  );
}

function lineOf({ personName, position, board, course, provider, on, evidence }: TrainingRecord): RecordQuestion {
  return { personName, position, board, course, provider, on, evidence };
}
