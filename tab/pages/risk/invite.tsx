import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Risk } from '../../../bot/capabilities/risk/model.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { Field } from '../../parts/field.tsx';
import { PersonPicker, type Picked } from '../../parts/person-picker.tsx';
import { useText } from '../../shell/session.tsx';
import { useChange } from './changes.ts';
import { riskRefusals } from './refusals.ts';
import { riskPageText } from './text.ts';

const NOBODY: Picked = { typed: '', person: null };
interface Inviting {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly next: Picked;
}
const START: Inviting = { people: [], next: NOBODY };
const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 0 12px', padding: 0 },
  person: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  hint: { margin: '0 0 12px' },
});

export function Invite({ risk, close }: { risk: Risk; close: () => void }) {
  const styles = useStyles();
  const text = useText(riskPageText).session;
  const refusals = useText(riskRefusals);
  const draft = useDraft({ key: `scoring/${risk.id}`, start: START });
  const invite = useChange('risk.invite', () => {
    draft.clear();
    close();
  });
  const form = useForm({
    draft,
    sending: invite,
    sentences: refusals,
    check: (value) => ({ participants: value.people.length === 0 ? refusals.participantsMissing({}) : null }),
    send: (value) =>
      invite.send({ id: risk.id, revision: risk.revision, participants: value.people.map(({ id }) => id) }),
  });
  const { change } = form;
  const { people, next } = form.value;
  const pick = (picked: Picked) => {
    const { person } = picked;
    if (!person) return change({ next: picked });
    const others = people.filter(({ id }) => id !== person.id);
    change({ people: [...others, { id: person.id, name: person.name }], next: NOBODY });
  };
  return (
    <FormDialog form={form} open title={text.people} action={text.invite} close={close}>
      <p className={styles.hint}>{text.hint}</p>
      <ul className={styles.list} aria-label={text.participants}>
        {people.map(({ id, name }) => (
          <li key={id} className={styles.person}>
            {name}
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={text.remove(name)}
              onClick={() => change({ people: people.filter((one) => one.id !== id) })}
            />
          </li>
        ))}
      </ul>
      <Field label={text.person} hint={text.personHint} error={form.fault('participants')}>
        <PersonPicker picked={next} pick={pick} />
      </Field>
    </FormDialog>
  );
}
