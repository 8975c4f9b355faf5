import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { Guard } from './boundary.tsx';

const useStyles = makeStyles({
  panel: {
    padding: '20px 24px',
    minWidth: 0,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
    '@media (max-width: 720px)': { padding: '16px' },
  },
  title: { margin: '0 0 12px', display: 'block' },
});

/** A part of a page under a heading of its own. */
export function Panel({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.title}>
        {title}
      </Subtitle2>
      <Guard>{children}</Guard>
    </section>
  );
}
