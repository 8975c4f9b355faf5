import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    // Of the tab, beside Teams' own rail and the menu.
    '@media (min-width: 1180px)': { gridTemplateColumns: 'minmax(0, 2fr) minmax(280px, 1fr)' },
  },
  column: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
});

interface ColumnsProps {
  readonly main: ReactNode;
  readonly aside: ReactNode;
}

/** What matters, and beside it what belongs to it; one below the other where there is no room. */
export function Columns({ main, aside }: ColumnsProps) {
  const styles = useStyles();
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{main}</div>
      <div className={styles.column}>{aside}</div>
    </div>
  );
}
