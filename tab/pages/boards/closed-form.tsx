import { Button, Checkbox, Input } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClosedDay } from '../../../bot/capabilities/organisation/closed-day-model.ts';
import { organisationText } from '../../../bot/capabilities/organisation/text.ts';
import { useSend } from '../../asking.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useText } from '../../session.tsx';
import { closedText } from './closed-text.ts';
import { useDays } from './days.ts';

function useChanges(close: () => void) {
  const { form: text } = useText(closedText);
  const client = useQueryClient();
  const announce = useAnnounce();
  const settled = (said: string) => () => {
    void client.invalidateQueries({ queryKey: ['organisation.closedDays'] });
    announce(said);
    close();
  };
  return {
    save: useSend('organisation.saveClosedDay', settled(text.saved)),
    remove: useSend('organisation.removeClosedDay', settled(text.removed)),
  };
}

interface ClosedDayFormProps {
  readonly closed: ClosedDay | null;
  readonly close: () => void;
}

export function ClosedDayForm({ closed, close }: ClosedDayFormProps) {
  const { form: text, name } = useText(closedText);
  const { refusals } = useText(organisationText);
  const days = useDays();
  const [value, setValue] = useState(() => ({
    name: closed?.name ?? '',
    first: closed?.first ?? '',
    last: closed && closed.last !== closed.first ? closed.last : '',
    yearly: closed?.yearly ?? false,
  }));
  const [removing, setRemoving] = useState(false);
  const { save, remove } = useChanges(close);
  const change = (part: Partial<typeof value>) => setValue({ ...value, ...part });
  return (
    <>
      <FormDialog
        open={!removing}
        title={closed ? text.edit : text.new}
        action={text.save}
        sending={save.sending}
        submit={() => save.send({ ...value, id: closed?.id ?? null, revision: closed?.revision ?? 0 })}
        close={close}
      >
        <Field label={name} hint={text.nameHint} required>
          <Input value={value.name} maxLength={120} onChange={(_, typed) => change({ name: typed.value })} />
        </Field>
        <DayField label={text.first} required value={value.first} change={(first) => change({ first })} />
        <DayField label={text.last} hint={text.lastHint} value={value.last} change={(last) => change({ last })} />
        <Checkbox
          label={text.yearly}
          checked={value.yearly}
          onChange={(_, { checked }) => change({ yearly: checked === true })}
        />
        <Outcome sending={save} sentences={refusals} />
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
