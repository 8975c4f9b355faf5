import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../shell/session.tsx';
import { Modal, ModalBody } from './modal.tsx';
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
  const actions = (
    <>
      <Button onClick={cancel}>{text.cancel}</Button>
      <Button appearance="primary" onClick={confirm}>
        {action}
      </Button>
    </>
  );
  return (
    <Modal open={open} isAlert close={cancel}>
      <ModalBody title={title} actions={actions}>
        {children}
      </ModalBody>
    </Modal>
  );
}
