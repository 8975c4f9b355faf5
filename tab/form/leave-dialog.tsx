import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useText } from '../shell/session.tsx';
import { DAYS_KEPT } from './store.ts';
import { formText } from './text.ts';

// Room for its three buttons in one line.
const useStyles = makeStyles({ surface: { maxWidth: '680px' } });

interface LeaveDialogProps {
  readonly open: boolean;
  readonly isKept: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
  readonly discard: () => void;
}

export default function LeaveDialog({ open, isKept, stay, leave, discard }: LeaveDialogProps) {
  const styles = useStyles();
  const text = useText(formText).leave;
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, event) => !event.open && stay()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{text.title}</DialogTitle>
          <DialogContent>{isKept ? text.kept(DAYS_KEPT) : text.lost}</DialogContent>
          <DialogActions fluid>
            <Button onClick={discard}>{text.discard}</Button>
            {isKept && <Button onClick={leave}>{text.leave}</Button>}
            <Button appearance="primary" onClick={stay}>
              {text.stay}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
