import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useText } from '../shell/session.tsx';
import { formText } from './text.ts';

interface LeaveDialogProps {
  readonly open: boolean;
  readonly isKept: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
  readonly discard: () => void;
}

export default function LeaveDialog({ open, isKept, stay, leave, discard }: LeaveDialogProps) {
  const text = useText(formText).leave;
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, event) => !event.open && stay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.title}</DialogTitle>
          <DialogContent>{isKept ? text.kept : text.lost}</DialogContent>
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
