// Several measures at once: their owners are reminded, or all get a new day.
import { Button, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { MeasureRow } from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { ask } from '../../api/ask.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { useBulk } from '../../list/bulk.tsx';
import { type Selection, useChosen } from '../../list/selection.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { Field } from '../../parts/field.tsx';
import { useMay, useText } from '../../shell/session.tsx';
import { measurePageText } from './text.ts';

const nameOf = ({ number, title }: MeasureRow) => `${number} ${title}`;
const SHOWN = ['measure.list', 'measure.read'] as const;

const remind = ({ id }: MeasureRow) => ask('measure.remind', { id });

interface Moving {
  readonly newDue: string;
  readonly why: string;
}

/** At the revision it has now: the list does not say which one it showed. */
const moveTo =
  (moving: Moving) =>
  async ({ id }: MeasureRow) => {
    const seen = await ask('measure.read', { id });
    if (isRefusal(seen)) return seen;
    return ask('measure.delay', { id, revision: seen.measure.revision, ...moving });
  };

interface Planning {
  readonly selection: Selection<MeasureRow> | undefined;
  readonly told: ReactNode;
  readonly dialog: ReactNode;
}

export function usePlanning(rows: readonly MeasureRow[]): Planning {
  const text = useText(measurePageText).bulk;
  const { refusals } = useText(measureText);
  const mayManage = useMay('measure.manage');
  const [chosen, choose] = useChosen(rows.map(({ id }) => id));
  const [isMoving, setMoving] = useState(false);
  const options = { nameOf, sentences: refusals, shown: SHOWN, ended: () => choose(new Set()) };
  const reminding = useBulk<MeasureRow>({ ...options, success: text.reminded });
  const moving = useBulk<MeasureRow>({ ...options, success: text.moved });
  const those = rows.filter(({ id }) => chosen.has(id));
  const going = reminding.going ?? moving.going;
  const actions = going ? (
    <span>{text.going(going.done + 1, going.of)}</span>
  ) : (
    <>
      <Button onClick={() => reminding.run(those, remind)}>{text.remind}</Button>
      <Button onClick={() => setMoving(true)}>{text.move}</Button>
    </>
  );
  return {
    selection: mayManage ? { chosen, choose, isOffered: ({ state }) => state === 'open', actions } : undefined,
    told: (
      <>
        {reminding.told}
        {moving.told}
      </>
    ),
    dialog: isMoving && (
      <Move
        count={those.length}
        close={() => setMoving(false)}
        move={(to) => {
          setMoving(false);
          moving.run(those, moveTo(to));
        }}
      />
    ),
  };
}

interface MoveProps {
  readonly count: number;
  readonly close: () => void;
  readonly move: (moving: Moving) => void;
}

/** Nothing is sent from the form itself: each measure is moved by itself afterwards. */
const NOT_SENT = {
  under: () => undefined,
  sending: false,
  refusal: null,
  error: null,
  done: false,
  clear: () => undefined,
};

function Move({ count, close, move }: MoveProps) {
  const text = useText(measurePageText);
  const { fields, refusals } = useText(measureText);
  const draft = useDraft<Moving>({ key: 'measures/move', start: { newDue: '', why: '' } });
  const form = useForm({
    draft,
    sending: NOT_SENT,
    sentences: refusals,
    refusedAt: {},
    check: ({ newDue, why }) => ({
      newDue: newDue === '' ? refusals.newDueWrong({}) : null,
      why: plain(why) === '' ? refusals.whyMissing({}) : null,
    }),
    send: (value) => {
      draft.clear();
      move(value);
    },
  });
  const { value, change, fault } = form;
  return (
    <FormDialog form={form} open title={text.bulk.moveTitle(count)} action={text.bulk.moveAction} close={close}>
      <DayField
        label={fields.newDue}
        required
        isDeadline
        error={fault('newDue')}
        value={value.newDue}
        change={(newDue) => change({ newDue })}
      />
      <Field label={text.details.why} required error={fault('why')}>
        <Textarea value={value.why} resize="vertical" onChange={(_, typed) => change({ why: typed.value })} />
      </Field>
    </FormDialog>
  );
}
