import { makeStyles, tokens } from '@fluentui/react-components';
import type { Incident } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { SendButton } from '../../parts/send-button.tsx';
import { useUndo } from '../../parts/toasts.tsx';
import { useMe, useText } from '../../shell/session.tsx';
import { useChange } from './change.ts';
import { HowItWent } from './how-it-went.tsx';
import { pageText } from './text.ts';

const SHOWN = ['incident.read', 'incident.list'] as const;

const useStyles = makeStyles({
  yours: { margin: '0 0 8px' },
  why: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
});

interface StepProps {
  readonly incident: Incident;
  readonly settled: (said: string) => void;
}

export function Take({ incident, settled }: StepProps) {
  const { id, revision, handler } = incident;
  const styles = useStyles();
  const text = useText(pageText).handling;
  const mine = handler === useMe().person.id;
  const { refusals } = useText(incidentText);
  const handBack = useUndo('incident.handBack', SHOWN, refusals);
  const giveBack = useUndo('incident.giveBack', SHOWN, refusals);
  // Taken from nobody: what takes it back gives it to nobody.
  const take = useChange(
    'incident.take',
    id,
    text.taken,
    () => settled(text.taken),
    ({ incident: { revision: now } }) =>
      handler === null ? handBack({ id, revision: now }) : giveBack({ id, revision: now, handler }),
  );
  if (mine) return <HandBack incident={incident} settled={settled} />;
  return (
    <>
      <HowItWent sending={take} />
      <SendButton
        label={handler ? text.takeOver : text.take}
        appearance={handler ? 'secondary' : 'primary'}
        sending={take.sending}
        press={() => take.send({ id, revision })}
      />
      <p className={styles.why}>{text.takeWhy}</p>
    </>
  );
}

function HandBack({ incident: { id, revision }, settled }: StepProps) {
  const styles = useStyles();
  const text = useText(pageText).handling;
  const handBack = useChange('incident.handBack', id, text.handedBack, () => settled(text.handedBack));
  return (
    <>
      <HowItWent sending={handBack} />
      <p className={styles.yours}>{text.yours}</p>
      <SendButton
        label={text.handBack}
        appearance="secondary"
        sending={handBack.sending}
        press={() => handBack.send({ id, revision })}
      />
      <p className={styles.why}>{text.handBackWhy}</p>
    </>
  );
}

export function Reopen({ incident: { id, revision }, settled }: StepProps) {
  const text = useText(pageText).handling;
  const reopen = useChange('incident.reopen', id, text.reopened, () => settled(text.reopened));
  const press = () => reopen.send({ id, revision });
  return (
    <>
      <HowItWent sending={reopen} />
      <SendButton label={text.reopen} appearance="secondary" sending={reopen.sending} press={press} />
    </>
  );
}
