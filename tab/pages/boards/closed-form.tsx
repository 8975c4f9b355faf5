import { Button, Checkbox, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay, isDay } from '../../../bot/blocks/instant.ts';
import { plain } from '../../../bot/blocks/plain.ts';
import type { ClosedDay } from '../../../bot/capabilities/boards/closed-day-model.ts';
import { boardText } from '../../../bot/capabilities/boards/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import type { Line } from '../../form/kept.ts';
import { useForm } from '../../form/use-form.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { closedText } from './closed-text.ts';
import { useDays } from './days.ts';

const SHOWN = ['organisation.closedDays'] as const;

function useChanges(close: () => void) {
  const { form: text } = useText(closedText);
  const announce = useAnnounce();
  const settled = (said: string) => () => {
    announce(said);
    close();
  };
  return {
    save: useChangeOf('organisation.saveClosedDay', SHOWN, settled(text.saved)),
    remove: useChangeOf('organisation.removeClosedDay', SHOWN, settled(text.removed)),
  };
}

const REFUSED_AT = {
  closedDayNameMissing: 'name',
  closedDayDoubled: 'name',
  closedDayMissing: 'first',
  dayUnlikely: 'first',
  untilBeforeFrom: 'last',
  closedDaysTooMany: 'last',
} as const;

interface ClosedDayFormProps {
  readonly closed: ClosedDay | null;
  readonly close: () => void;
}

function useClosedDayForm({ closed, close }: ClosedDayFormProps) {
  const { form: text, name, repeats, yearly, once } = useText(closedText);
  const { refusals } = useText(boardText);
  const language = useLanguage();
  const shown = (day: string) => (isDay(day) ? formatDay(day, language) : day);
  const draft = useDraft({
    key: `closed-day/${closed?.id ?? 'new'}`,
    start: {
      name: closed?.name ?? '',
      first: closed?.first ?? '',
      last: closed && closed.last !== closed.first ? closed.last : '',
      yearly: closed?.yearly ?? false,
    },
    saved: closed ? { revision: closed.revision, actorName: closed.changedBy, at: closed.changedAt } : undefined,
    told: (value): readonly Line[] => [
      [name, value.name],
      [text.first, shown(value.first)],
      [text.last, shown(value.last)],
      [repeats, value.yearly ? yearly : once],
    ],
  });
  const { save, remove } = useChanges(() => {
    draft.clear();
    close();
  });
  const form = useForm({
    draft,
    sending: save,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: (value) => ({
      name: plain(value.name) === '' ? refusals.closedDayNameMissing({}) : null,
      first: value.first === '' ? refusals.closedDayMissing({}) : null,
      last: null,
    }),
    send: (value) => save.send({ ...value, id: closed?.id ?? null, revision: draft.revision }),
  });
  return { form, remove };
}

export function ClosedDayForm({ closed, close }: ClosedDayFormProps) {
  const { form: text, name } = useText(closedText);
  const { refusals } = useText(boardText);
  const days = useDays();
  const [removing, setRemoving] = useState(false);
  const { form, remove } = useClosedDayForm({ closed, close });
  const { value, change, fault } = form;
  return (
    <>
      <FormDialog form={form} open={!removing} title={closed ? text.edit : text.new} action={text.save} close={close}>
        <Field label={name} hint={text.nameHint} required error={fault('name')}>
          <Input value={value.name} maxLength={120} onChange={(_, typed) => change({ name: typed.value })} />
        </Field>
        <DayField
          label={text.first}
          required
          error={fault('first')}
          value={value.first}
          change={(first) => change({ first })}
        />
        <DayField
          label={text.last}
          hint={text.lastHint}
          error={fault('last')}
          value={value.last}
          change={(last) => change({ last })}
        />
        <Checkbox
          label={text.yearly}
          checked={value.yearly}
          onChange={(_, { checked }) => change({ yearly: checked === true })}
        />
        <Outcome sending={remove} sentences={refusals} />
        {closed && (
          <div>
            <Button onClick={() => setRemoving(true)}>{text.remove}</Button>
          </div>
        )}
      </FormDialog>
      {closed && (
        <ConfirmDialog
          open={removing}
          title={text.removeTitle(closed.name)}
          action={text.remove}
          cancel={() => setRemoving(false)}
          confirm={() => {
            setRemoving(false);
            remove.send({ id: closed.id, revision: closed.revision });
          }}
        >
          {text.removeLead(days(closed))}
        </ConfirmDialog>
      )}
    </>
  );
}
