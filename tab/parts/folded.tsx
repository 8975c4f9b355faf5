import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

const useStyles = makeStyles({
  group: { marginBottom: '8px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '4px' },
  head: { padding: '8px 12px', cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  less: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface FoldedProps {
  readonly label: string;
  /** What can be known of it while it is folded. */
  readonly aside: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** A part of a form that few need, folded away until somebody wants it. */
export function Folded({ label, aside, isOpen, children }: FoldedProps) {
  const styles = useStyles();
  // Only at first: afterwards it stays as the person left it.
  const [opened] = useState(isOpen);
  return (
    <details className={styles.group} open={opened}>
      <summary className={styles.head}>
        {label} <span className={styles.less}>({aside})</span>
      </summary>
      {children}
    </details>
  );
}
