// A step that needs a few answers first: it stays open, with what was typed, until the server has said yes.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useText } from '../shell/session.tsx';
import { SendButton } from './send-button.tsx';
import { partText } from './text.ts';

interface FormDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly action: string;
  readonly sending: boolean;
  readonly submit: () => void;
  readonly close: () => void;
  readonly children: ReactNode;
}

export function FormDialog({ open, title, action, sending, submit, close, children }: FormDialogProps) {
  const text = useText(partText);
  const press = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <Dialog open={open} modalType="modal" onOpenChange={(_, event) => !event.open && close()}>
      <DialogSurface>
        <form onSubmit={press} noValidate>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>{children}</DialogContent>
            <DialogActions fluid>
              <Button onClick={close}>{text.cancel}</Button>
              <SendButton label={action} sending={sending} />
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
