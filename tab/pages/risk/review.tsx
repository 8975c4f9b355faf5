// What is about to be recorded from a meeting, to be compared with the minutes before it is.
import { makeStyles, tokens } from '@fluentui/react-components';
import { riskBoardText } from '../../../bot/capabilities/risk-board/text.ts';
import type { BoardDecision } from '../../../bot/capabilities/risk-decision/model.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { useText } from '../../shell/session.tsx';
import { boardPageText } from './board-text.ts';

const useStyles = makeStyles({
  meeting: { display: 'block', margin: '12px 0 4px', fontSize: tokens.fontSizeBase400 },
  list: { margin: '0 0 12px', paddingLeft: '20px' },
  line: { padding: '4px 0', overflowWrap: 'anywhere' },
  reason: { color: tokens.colorNeutralForeground2 },
});

export interface ReviewLine {
  readonly number: string;
  readonly title: string;
  readonly outcome: 'approved' | 'rejected' | 'returned';
  readonly reason: string;
}

interface ReviewProps {
  readonly meeting: BoardDecision;
  readonly lines: readonly ReviewLine[];
  readonly close: () => void;
  readonly enter: () => void;
}

export function Review({ meeting, lines, close, enter }: ReviewProps) {
  const styles = useStyles();
  const { review, board } = useText(boardPageText);
  const { meeting: said } = useText(riskBoardText);
  return (
    <ConfirmDialog open title={review.title} action={review.enter} cancel={close} confirm={enter}>
      {review.lead}
      <strong className={styles.meeting}>{said(meeting)}</strong>
      <ul className={styles.list}>
        {lines.map(({ number, title, outcome, reason }) => (
          <li key={number} className={styles.line}>
            {review.line(number, title)}: <strong>{board.outcomes[outcome]}</strong>
            {reason !== '' && <div className={styles.reason}>{reason}</div>}
          </li>
        ))}
      </ul>
      {review.after}
    </ConfirmDialog>
  );
}
