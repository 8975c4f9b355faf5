// A step that needs a few answers first: it stays open, with what was typed, until the server has said yes.
import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Modal, ModalBody } from '../parts/modal.tsx';
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
  const actions = (
    <>
      <Button onClick={tryToClose}>{text.cancel}</Button>
      <SendButton label={action} sending={sending.sending} />
    </>
  );
  return (
    <Modal open={open} close={tryToClose}>
      <Form form={form} isBare>
        <ModalBody title={title} actions={actions}>
          <FormTop form={form} />
          {children}
          <FormOutcome form={form} />
        </ModalBody>
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
    </Modal>
  );
}
