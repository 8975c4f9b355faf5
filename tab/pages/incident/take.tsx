import { makeStyles, tokens } from '@fluentui/react-components';
import type { Incident } from '../../../bot/capabilities/incident/model.ts';
import { SendButton } from '../../parts/send-button.tsx';
import { useMe, useText } from '../../shell/session.tsx';
import { useChange } from './change.ts';
import { HowItWent } from './how-it-went.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({ why: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 } });

interface StepProps {
  readonly incident: Incident;
  readonly settled: (said: string) => void;
}

export function Take({ incident: { id, revision, handler }, settled }: StepProps) {
  const styles = useStyles();
  const text = useText(pageText).handling;
  const mine = handler === useMe().person.id;
  const take = useChange('incident.take', id, text.taken, () => settled(text.taken));
  if (mine) return <p className={styles.why}>{text.yours}</p>;
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
