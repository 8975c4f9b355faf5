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
import { type ReactNode, useState } from 'react';
import { SendButton } from '../parts/send-button.tsx';
import { partText } from '../parts/text.ts';
import { useText } from '../shell/session.tsx';
import { Form, FormOutcome, FormTop, type Framed } from './form.tsx';
import LeaveDialog from './leave-dialog.tsx';

interface FormDialogProps {
  readonly form: Framed;
  readonly open: boolean;
  readonly title: string;
  readonly action: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

export function FormDialog({ form, open, title, action, close, children }: FormDialogProps) {
  const text = useText(partText);
  const [asking, setAsking] = useState(false);
  const { sending, isHeld, isKept } = form;
  const leave = () => {
    setAsking(false);
    form.setAside();
    close();
  };
  const tryToClose = () => (isHeld ? setAsking(true) : leave());
  return (
    <Dialog open={open} modalType="modal" onOpenChange={(_, event) => !event.open && tryToClose()}>
      <DialogSurface>
        <Form form={form} isBare>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              <FormTop form={form} />
              {children}
              <FormOutcome form={form} />
            </DialogContent>
            <DialogActions fluid>
              <Button onClick={tryToClose}>{text.cancel}</Button>
              <SendButton label={action} sending={sending.sending} />
            </DialogActions>
          </DialogBody>
        </Form>
        <LeaveDialog
          open={asking}
          isKept={isKept}
          stay={() => setAsking(false)}
          leave={leave}
          discard={() => {
            setAsking(false);
            form.clear();
            close();
          }}
        />
      </DialogSurface>
    </Dialog>
  );
}
