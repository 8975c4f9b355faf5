// What a new version changes, before it is saved.
import { makeStyles } from '@fluentui/react-components';
import type { LineChange } from '../../../bot/capabilities/delegation/version-rules.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { useText } from '../../shell/session.tsx';
import { useChangeWords } from './history.tsx';
import { orderText } from './order-text.ts';
import { delegationPageText } from './text.ts';

const useStyles = makeStyles({
  list: { margin: '8px 0 12px', paddingLeft: '20px', overflowWrap: 'anywhere' },
  note: { margin: '0 0 12px', whiteSpace: 'pre-line' },
});

interface ReviewProps {
  readonly version: number;
  readonly changes: readonly LineChange[];
  readonly note: string;
  readonly close: () => void;
  readonly save: () => void;
}

export function Review({ version, changes, note, close, save }: ReviewProps) {
  const styles = useStyles();
  const text = useText(orderText);
  const { save: action } = useText(delegationPageText);
  const said = useChangeWords();
  return (
    <ConfirmDialog open title={text.title} action={action} cancel={close} confirm={save}>
      {changes.length > 0 ? text.lead(version) : version === 1 ? text.likeProposal : text.unchanged}
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={said(change)}>{said(change)}</li>
        ))}
      </ul>
      <p className={styles.note}>{note}</p>
      {text.from}
    </ConfirmDialog>
  );
}
