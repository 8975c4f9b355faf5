// Script, speed and who takes part.
import { Button, makeStyles } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import { SCRIPTS, type Script, SPEEDS, type Speed } from '../../../bot/capabilities/exercise/model.ts';
import { scriptText } from '../../../bot/capabilities/exercise/script-text.ts';
import { exerciseText } from '../../../bot/capabilities/exercise/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { audienceText } from '../../parts/audience/text.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { PersonPicker, type Picked } from '../../parts/person-picker.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { SHOWN } from './shown.ts';
import { exercisePageText } from './text.ts';

const useStyles = makeStyles({
  list: { margin: '-8px 0 16px', padding: 0, listStyle: 'none' },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', padding: '2px 0' },
});

interface Starting {
  readonly script: Script;
  readonly speed: `${Speed}`;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** What is being typed in the field for people. */
  readonly picked: Picked;
}

const NOBODY: Picked = { typed: '', person: null };
const START: Starting = { script: 'carePhishing', speed: '24', people: [], picked: NOBODY };
const SPEED_NAMES = SPEEDS.map((one): `${Speed}` => `${one}`);

function useStarting(close: () => void) {
  const text = useText(exercisePageText);
  const { refusals } = useText(exerciseText);
  const tell = useTell();
  const go = useNavigate();
  const draft = useDraft({ key: 'exercise/new', start: START });
  const sending = useChangeOf('exercise.start', SHOWN, ({ exercise }) => {
    draft.clear();
    tell({ words: text.started });
    close();
    void go(`/exercise/${exercise.id}`);
  });
  return useForm({
    draft,
    sending,
    sentences: refusals,
    refusedAt: { exerciseParticipantsMissing: 'people', exercisePersonUnknown: 'people' },
    check: ({ people }) => ({ people: people.length === 0 ? refusals.exerciseParticipantsMissing({}) : null }),
    send: ({ script, speed, people }) =>
      sending.send({ script, speed: Number(speed), participants: people.map(({ id }) => id) }),
  });
}

export function StartForm({ close }: { readonly close: () => void }) {
  const styles = useStyles();
  const text = useText(exercisePageText);
  const scripts = useText(scriptText);
  const { removeShort } = useText(audienceText);
  const form = useStarting(close);
  const { script, speed, people, picked } = form.value;
  const pick = (next: Picked) => {
    const { person } = next;
    const isNew = person !== null && people.every(({ id }) => id !== person.id);
    form.change({
      picked: person ? NOBODY : next,
      people: isNew ? [...people, { id: person.id, name: person.name }] : people,
    });
  };
  return (
    <FormDialog form={form} open title={text.startTitle} action={text.start} close={close}>
      <Choice
        label={text.script}
        value={script}
        options={SCRIPTS.map((value) => ({ value, label: scripts.titles[value] }))}
        choose={(chosen) => form.change({ script: chosen })}
      />
      <p>{scripts.leads[script]}</p>
      <Choice
        label={text.speed}
        value={speed}
        options={SPEED_NAMES.map((value) => ({ value, label: text.speedOf(Number(value)) }))}
        choose={(chosen) => form.change({ speed: chosen })}
      />
      <Field label={text.participants} hint={text.participantsHint} required error={form.fault('people')}>
        <PersonPicker picked={picked} pick={pick} />
      </Field>
      <ul className={styles.list} aria-label={text.participants}>
        {people.map(({ id, name }) => (
          <li key={id} className={styles.row}>
            {name}
            <Button
              size="small"
              aria-label={text.remove(name)}
              onClick={() => form.change({ people: people.filter((one) => one.id !== id) })}
            >
              {removeShort}
            </Button>
          </li>
        ))}
      </ul>
    </FormDialog>
  );
}
