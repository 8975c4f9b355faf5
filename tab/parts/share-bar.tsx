import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  share: { display: 'grid', gap: '4px' },
  words: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 12px' },
  about: { color: tokens.colorNeutralForeground2 },
  // Of the page's own colour within a line: in high contrast the done part and a grey track would be the same white.
  track: {
    height: '10px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

interface ShareBarProps {
  /** What is measured: a link to its rows. */
  readonly children: ReactNode;
  readonly done: number;
  readonly of: number;
  /** The same in words. */
  readonly words: string;
  readonly isLate: boolean;
}

/** How much of something is done: a bar for the eye beside the same in words. */
export function ShareBar({ children, done, of, words, isLate }: ShareBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.share}>
      <div className={styles.words}>
        {children}
        <span className={styles.about}>{words}</span>
      </div>
      <ProgressBar
        aria-label={words}
        className={styles.track}
        value={of === 0 ? 0 : done / of}
        color={isLate ? 'warning' : 'success'}
        thickness="large"
      />
    </div>
  );
}
