import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { type LegalClock, WITHOUT_TEXT } from '../../../bot/capabilities/legal-clock/model.ts';
import { legalClockText } from '../../../bot/capabilities/legal-clock/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useMay, useText } from '../../shell/session.tsx';
import { ExplainForm } from './explain-form.tsx';
import { HandledForm } from './handled-form.tsx';
import { SHOWN } from './shown.ts';
import { StopForm } from './stop-form.tsx';
import { clockPageText } from './text.ts';
import { WithdrawForm } from './withdraw-form.tsx';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface ButtonsProps {
  readonly clock: LegalClock;
  /** What is due first has the one primary button. */
  readonly isFirst: boolean;
  readonly settled: (said: string) => void;
}

type Opened = 'stop' | 'goesOn' | 'handled' | 'explain' | 'withdraw' | null;

export function ClockButtons({ clock, isFirst, settled }: ButtonsProps) {
  const styles = useStyles();
  const text = useText(clockPageText);
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const done = (said: string) => {
    close();
    settled(said);
  };
  const mayWrite = useMay('authorityReport.write');
  const isRunning = clock.state === 'running';
  const isLate = clock.late !== null;
  return (
    <>
      <div className={styles.buttons}>
        {isRunning && mayWrite && !WITHOUT_TEXT.has(clock.step) && (
          <ButtonLink to={`/clock-report/${clock.id}`} primary={isFirst}>
            {text.write}
          </ButtonLink>
        )}
        {isRunning && clock.step !== 'significance' && (
          <Button onClick={() => setOpened('stop')}>{text.stop.open}</Button>
        )}
        {isRunning && clock.step === 'finalReport' && (
          <Button onClick={() => setOpened('goesOn')}>{text.goesOn.open}</Button>
        )}
        {clock.state === 'waiting' && (
          <Button appearance="primary" onClick={() => setOpened('handled')}>
            {text.handled.open}
          </Button>
        )}
        {isRunning && clock.start.kind === 'date' && (
          <Button onClick={() => setOpened('withdraw')}>{text.withdraw.open}</Button>
        )}
        {isLate && <Button onClick={() => setOpened('explain')}>{text.explain.open}</Button>}
      </div>
      {opened === 'stop' && <StopForm clock={clock} close={close} settled={() => done(text.stop.done)} />}
      {opened === 'handled' && <HandledForm clock={clock} close={close} settled={() => done(text.handled.done)} />}
      {opened === 'explain' && <ExplainForm clock={clock} close={close} settled={() => done(text.explain.saved)} />}
      {opened === 'withdraw' && <WithdrawForm clock={clock} close={close} settled={() => done(text.withdraw.done)} />}
      <GoesOn clock={clock} open={opened === 'goesOn'} close={close} settled={() => done(text.goesOn.done)} />
    </>
  );
}

interface GoesOnProps {
  readonly clock: LegalClock;
  readonly open: boolean;
  readonly close: () => void;
  readonly settled: () => void;
}

function GoesOn({ clock: { id, revision }, open, close, settled }: GoesOnProps) {
  const { goesOn: text } = useText(clockPageText);
  const { refusals } = useText(legalClockText);
  const change = useChangeOf('legalClock.goesOn', SHOWN, settled);
  return (
    <>
      <Outcome sending={change} sentences={refusals} />
      <ConfirmDialog
        open={open}
        title={text.title}
        action={text.action}
        cancel={close}
        confirm={() => {
          close();
          change.send({ id, revision });
        }}
      >
        {text.lead}
      </ConfirmDialog>
    </>
  );
}
