import { Button, makeStyles } from '@fluentui/react-components';
import { Modal, ModalBody } from '../parts/modal.tsx';
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
  const actions = (
    <>
      <Button onClick={discard}>{text.discard}</Button>
      {isKept && <Button onClick={leave}>{text.leave}</Button>}
      <Button appearance="primary" onClick={stay}>
        {text.stay}
      </Button>
    </>
  );
  return (
    <Modal open={open} isAlert className={styles.surface} close={stay}>
      <ModalBody title={text.title} actions={actions}>
        {isKept ? text.kept(DAYS_KEPT) : text.lost}
      </ModalBody>
    </Modal>
  );
}
