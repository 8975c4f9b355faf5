import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { PageTabs } from '../shell/page-tabs.tsx';
import { useText } from '../shell/session.tsx';
import { shellText } from '../shell/text.ts';
import { type Step, Trail } from '../shell/trail.tsx';

const useStyles = makeStyles({
  header: { marginBottom: '24px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '12px' },
  // What can be done stands beside a long title and not beneath it, as long as there is room for a few words.
  title: {
    ...typographyStyles.title2,
    flex: '1 1 300px',
    minWidth: 0,
    margin: 0,
    outline: 'none',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  lead: { margin: '8px 0 0', maxWidth: '70ch', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface PageHeaderProps {
  readonly title: string;
  /** What the window is called, where the title greets somebody. */
  readonly name?: string;
  readonly lead?: string;
  /** What the page is about in few words, where the title is long. */
  readonly here?: string;
  /** Pages between the list and this one. */
  readonly between?: readonly Step[];
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

// The page that Teams opened first keeps the focus where Teams put it; later pages take it to their heading.
let first = true;

export function PageHeader({ title, name = title, lead, here, between = [], actions, children }: PageHeaderProps) {
  const styles = useStyles();
  const { product } = useText(shellText);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${name} – ${product}`;
  }, [name, product]);
  useEffect(() => {
    if (!first) heading.current?.focus();
    first = false;
  }, []);
  return (
    <div className={styles.header}>
      <Trail here={here} between={between} />
      <div className={styles.row}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {actions}
      </div>
      {children}
      <PageTabs />
      {lead && <p className={styles.lead}>{lead}</p>}
    </div>
  );
}
