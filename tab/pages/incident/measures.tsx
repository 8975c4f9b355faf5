// What has to be done because of the case goes into the plan at once, while the case is being closed.
import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { Incident } from '../../../bot/capabilities/incident/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { useAnswer, useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { DayField } from '../../parts/day-field.tsx';
import { Field } from '../../parts/field.tsx';
import { PersonPicker, type Picked } from '../../parts/person-picker.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { measurePath } from '../../shell/paths.ts';
import { useMay, useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  block: { marginBottom: '20px' },
  list: { margin: '0 0 8px', paddingLeft: '20px' },
});

const SHOWN = ['measure.list', 'measure.ofSource', 'organisation.me'] as const;

export function CaseMeasures({ incident: { id, number } }: { readonly incident: Pick<Incident, 'id' | 'number'> }) {
  const styles = useStyles();
  const text = useText(pageText).handling;
  const mayManage = useMay('measure.manage');
  const [isAdding, setAdding] = useState(false);
  const { data } = useAnswer('measure.ofSource', { kind: 'incident', id });
  const measures = data === undefined || isRefusal(data) ? [] : data;
  if (!mayManage && measures.length === 0) return null;
  return (
    <div className={styles.block}>
      {measures.length > 0 && (
        <ul className={styles.list} aria-label={text.measures}>
          {measures.map((measure) => (
            <li key={measure.id}>
              <TextLink to={measurePath(measure.id)}>{measure.number}</TextLink> {measure.title}, {measure.ownerName}
            </li>
          ))}
        </ul>
      )}
      {mayManage && <Button onClick={() => setAdding(true)}>{text.addMeasure}</Button>}
      {isAdding && <AddMeasure id={id} number={number} close={() => setAdding(false)} />}
    </div>
  );
}

interface Measuring {
  readonly title: string;
  readonly owner: Picked;
  readonly due: string;
}

const START: Measuring = { title: '', owner: { typed: '', person: null }, due: '' };
const REFUSED_AT = {
  measureTitleMissing: 'title',
  measureOwnerMissing: 'owner',
  measureDueWrong: 'due',
  dayUnlikely: 'due',
} as const;

interface AddMeasureProps {
  readonly id: string;
  readonly number: string;
  readonly close: () => void;
}

function AddMeasure({ id, number, close }: AddMeasureProps) {
  const text = useText(pageText).handling;
  const { fields, refusals } = useText(measureText);
  const tell = useTell();
  const draft = useDraft({ key: `case-measure/${id}`, start: START });
  const save = useChangeOf('measure.save', SHOWN, () => {
    draft.clear();
    tell({ words: text.measureAdded });
    close();
  });
  const form = useForm({
    draft,
    sending: save,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: ({ title, owner, due }: Measuring) => ({
      title: plain(title) === '' ? refusals.measureTitleMissing({}) : null,
      owner: owner.person === null ? refusals.measureOwnerMissing({}) : null,
      due: due === '' ? refusals.measureDueWrong({}) : null,
    }),
    send: ({ title, owner, due }) =>
      save.send({
        id: null,
        revision: 0,
        title: plain(title),
        what: '',
        source: { kind: 'incident', id, title: number },
        owner: owner.person?.id ?? '',
        board: '',
        due,
        cost: '',
        control: null,
        checkAfterMonths: null,
      }),
  });
  const { value, change, fault } = form;
  return (
    <FormDialog form={form} open title={text.addMeasure} action={text.addMeasure} close={close}>
      <p>{text.measureLead}</p>
      <Field label={fields.title} required error={fault('title')}>
        <Input value={value.title} maxLength={200} onChange={(_, typed) => change({ title: typed.value })} />
      </Field>
      <Field label={fields.owner} required error={fault('owner')}>
        <PersonPicker picked={value.owner} pick={(owner) => change({ owner })} />
      </Field>
      <DayField
        label={fields.due}
        required
        isDeadline
        error={fault('due')}
        value={value.due}
        change={(due) => change({ due })}
      />
    </FormDialog>
  );
}
