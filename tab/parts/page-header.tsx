import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useText } from '../shell/session.tsx';
import { shellText } from '../shell/text.ts';
import { backTo, RETURNING } from './last-view.ts';

const useStyles = makeStyles({
  header: { marginBottom: '24px' },
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    marginBottom: '8px',
    padding: '4px 0',
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '12px' },
  title: { ...typographyStyles.title2, margin: 0, outline: 'none', overflowWrap: 'anywhere', hyphens: 'auto' },
  lead: { margin: '8px 0 0', maxWidth: '70ch', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface PageHeaderProps {
  readonly title: string;
  readonly lead?: string;
  readonly back?: { readonly to: string; readonly label: string };
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

// The page that Teams opened first keeps the focus where Teams put it; later pages take it to their heading.
let first = true;

export function PageHeader({ title, lead, back, actions, children }: PageHeaderProps) {
  const styles = useStyles();
  const { product } = useText(shellText);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${product}`;
  }, [title, product]);
  useEffect(() => {
    if (!first) heading.current?.focus();
    first = false;
  }, []);
  return (
    <div className={styles.header}>
      {back && (
        <Link to={backTo(back.to)} state={RETURNING} className={styles.back}>
          <ArrowLeftRegular aria-hidden /> {back.label}
        </Link>
      )}
      <div className={styles.row}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {actions}
      </div>
      {children}
      {lead && <p className={styles.lead}>{lead}</p>}
    </div>
  );
}
