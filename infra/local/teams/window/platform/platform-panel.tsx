// The handles that reality lacks. Deliberately unlike Teams: a drawer of its own behind a dashed button.
import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  MessageBar,
  MessageBarBody,
  OverlayDrawer,
} from '@fluentui/react-components';
import { Beaker24Regular, Dismiss24Regular } from '@fluentui/react-icons';
import { useSession } from '../session.tsx';
import { FaultSwitches } from './fault-switches.tsx';
import { LedgerFigures } from './ledger-figures.tsx';
import { TimeMachine } from './time-machine.tsx';
import './platform.css';

export function PlatformPanel({ open, onClose }: { open: boolean; onClose(): void }) {
  const { text } = useSession();
  return (
    <OverlayDrawer
      open={open}
      position="end"
      size="small"
      onOpenChange={(_, data) => data.open || onClose()}
      className="platform"
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" aria-label={text.dialog.close} icon={<Dismiss24Regular />} onClick={onClose} />
          }
        >
          <span className="platform-title">
            <Beaker24Regular aria-hidden /> {text.platform.title}
          </span>
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.platform.notTeams}</MessageBarBody>
        </MessageBar>
        <TimeMachine />
        <FaultSwitches />
        <LedgerFigures />
      </DrawerBody>
    </OverlayDrawer>
  );
}
