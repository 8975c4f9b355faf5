// Those who may see a case with restricted access, by name.
import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import type { ProtectionPage } from '../../../bot/capabilities/case-protection/model.ts';
import type { Insight } from '../../../bot/capabilities/incident/protection-model.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PersonPicker, type Picked } from '../../parts/person-picker.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { protectionRefusals } from './refusals.ts';
import { SHOWN } from './shown.ts';
import { protectionPageText } from './text.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 0 12px', padding: 0 },
  person: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
});

interface ReadersProps {
  readonly page: ProtectionPage;
  readonly insight: Insight;
}

export function Readers({ page: { id, revision, mayHandle }, insight }: ReadersProps) {
  const styles = useStyles();
  const text = useText(protectionPageText);
  const refusals = useText(protectionRefusals);
  const tell = useTell();
  const [isNaming, setNaming] = useState(false);
  const unname = useChangeOf('caseProtection.unname', SHOWN, () => tell({ words: text.unnamed }));
  return (
    <>
      <Outcome sending={unname} sentences={refusals} />
      <ul className={styles.list} aria-label={text.readers}>
        {insight.readers.map((reader) => (
          <li key={reader.id} className={styles.person}>
            {reader.name}
            {mayHandle && (
              <Button
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={text.unname(reader.name)}
                disabledFocusable={unname.sending}
                onClick={() => unname.send({ id, revision, person: reader.id })}
              />
            )}
          </li>
        ))}
      </ul>
      {mayHandle && <Button onClick={() => setNaming(true)}>{text.name}</Button>}
      {isNaming && <NameReader id={id} revision={revision} close={() => setNaming(false)} />}
    </>
  );
}

const NOBODY: Picked = { typed: '', person: null };
const START = { next: NOBODY };
const REFUSED_AT = { readerUnknown: 'person', readerNamed: 'person', tooManyNamed: 'person' } as const;

interface NameReaderProps {
  readonly id: string;
  readonly revision: number;
  readonly close: () => void;
}

function NameReader({ id, revision, close }: NameReaderProps) {
  const text = useText(protectionPageText);
  const refusals = useText(protectionRefusals);
  const tell = useTell();
  const draft = useDraft({ key: null, start: START, isLight: true });
  const name = useChangeOf('caseProtection.name', SHOWN, () => {
    tell({ words: text.named(draft.value.next.typed) });
    close();
  });
  const form = useForm({
    draft,
    sending: name,
    sentences: refusals,
    refusedAt: REFUSED_AT,
    check: ({ next }) => ({ person: next.person === null ? refusals.readerUnknown() : null }),
    send: ({ next }) => next.person && name.send({ id, revision, person: next.person.id }),
  });
  return (
    <FormDialog form={form} open title={text.name} action={text.name} close={close}>
      <p>{text.nameLead}</p>
      <Field label={text.person} hint={text.personHint} required error={form.fault('person')}>
        <PersonPicker picked={form.value.next} pick={(next) => form.change({ next })} />
      </Field>
    </FormDialog>
  );
}
