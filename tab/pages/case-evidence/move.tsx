import { Textarea } from '@fluentui/react-components';
import { plain } from '../../../bot/blocks/plain.ts';
import { LONGEST_NOTE } from '../../../bot/capabilities/case-evidence/model.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { evidenceRefusals } from './refusals.ts';
import { SHOWN } from './shown.ts';
import { evidencePageText } from './text.ts';

const START = { text: '' };
const REFUSED_AT = { receiverMissing: 'text', evidenceNoteTooLong: 'text' } as const;

interface MoveProps {
  readonly id: string;
  readonly file: string;
  readonly close: () => void;
}

/** Who has received the file: a link of its chain that stands for good. */
export function Move({ id, file, close }: MoveProps) {
  const text = useText(evidencePageText);
  const refusals = useText(evidenceRefusals);
  const tell = useTell();
  const draft = useDraft({ key: `case-evidence/${file}`, start: START });
  const move = useChangeOf('caseEvidence.move', SHOWN, () => {
    draft.clear();
    tell({ words: text.moved });
    close();
  });
  const form = useForm({
    draft,
    sending: move,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: (value) => {
      const { length } = plain(value.text);
      const long = { length: String(length), limit: String(LONGEST_NOTE) };
      if (length === 0) return { text: refusals.receiverMissing() };
      return { text: length > LONGEST_NOTE ? refusals.evidenceNoteTooLong(long) : null };
    },
    send: (value) => move.send({ id, file, text: plain(value.text) }),
  });
  return (
    <FormDialog form={form} open title={text.move} action={text.move} close={close}>
      <p>{text.moveLead}</p>
      <Field label={text.receiver} hint={text.receiverHint} required error={form.fault('text')}>
        <Textarea value={form.value.text} rows={3} onChange={(_, typed) => form.change({ text: typed.value })} />
      </Field>
    </FormDialog>
  );
}
