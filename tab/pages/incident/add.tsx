import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import { type CaseNumber, LONGEST_NOTE } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { useDraft } from '../../form/draft.ts';
import { Form, FormEnd } from '../../form/form.tsx';
import { useForm } from '../../form/use-form.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { partText } from '../../parts/text.ts';
import { useText } from '../../shell/session.tsx';
import { useFaultOf } from './fault.ts';
import { pageText } from './text.ts';

const useStyles = makeStyles({ place: { marginTop: '16px' } });
const START = { text: '' };
const REFUSED_AT = { noteMissing: 'text', tooLong: 'text' } as const;

export function AddInformation({ id, number }: { id: string; number: CaseNumber }) {
  const styles = useStyles();
  const words = useText(incidentText);
  const text = useText(pageText).mine;
  const parts = useText(partText);
  const announce = useAnnounce();
  const faultOf = useFaultOf();
  const draft = useDraft({ key: `case-add/${id}`, start: START });
  const [open, setOpen] = useState(draft.isDirty);
  const add = useChangeOf('incident.addInformation', ['incident.mine', 'incident.own'], () => {
    draft.clear();
    setOpen(false);
    announce(words.own.added);
  });
  const form = useForm({
    draft,
    sending: add,
    sentences: words.refusals,
    refusedAt: REFUSED_AT,
    check: (value) => ({ text: faultOf(value.text, LONGEST_NOTE) }),
    send: (value) => add.send({ id, text: plain(value.text) }),
  });
  if (!open)
    return (
      <div className={styles.place}>
        {add.done && <Notice intent="success">{words.own.added}</Notice>}
        <Button aria-label={`${text.add}, ${words.own.title(number)}`} onClick={() => setOpen(true)}>
          {text.add}
        </Button>
      </div>
    );
  const cancel = () => {
    form.setAside();
    setOpen(false);
  };
  return (
    <Form form={form} className={styles.place}>
      <Field label={text.addLabel} hint={words.hints.addInformation} error={form.fault('text')}>
        <Textarea
          autoFocus
          value={form.value.text}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => form.change({ text: value })}
        />
      </Field>
      <FormEnd form={form} action={words.buttons.addInformation}>
        <Button onClick={cancel}>{parts.cancel}</Button>
      </FormEnd>
    </Form>
  );
}
