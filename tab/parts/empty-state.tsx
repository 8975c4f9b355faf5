import { Card, makeStyles, Subtitle1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  card: { padding: '24px', maxWidth: '640px', gap: '8px' },
  title: { margin: 0 },
  lead: { margin: 0 },
  action: { marginTop: '8px' },
});

export function EmptyState({ title, lead, children }: { title: string; lead: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <Card className={styles.card}>
      <Subtitle1 as="h2" className={styles.title}>
        {title}
      </Subtitle1>
      <p className={styles.lead}>{lead}</p>
      {children && <div className={styles.action}>{children}</div>}
    </Card>
  );
}
