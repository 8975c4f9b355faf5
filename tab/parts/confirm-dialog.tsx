import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../shell/session.tsx';
import { partText } from './text.ts';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly action: string;
  readonly confirm: () => void;
  readonly cancel: () => void;
  readonly children: ReactNode;
}

export function ConfirmDialog({ open, title, action, confirm, cancel, children }: ConfirmDialogProps) {
  const text = useText(partText);
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, event) => !event.open && cancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid>
            <Button onClick={cancel}>{text.cancel}</Button>
            <Button appearance="primary" onClick={confirm}>
              {action}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
