import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: '5px 12px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  primary: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: '1px solid transparent',
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover, color: tokens.colorNeutralForegroundOnBrand },
  },
});

interface ButtonLinkProps {
  readonly to: string;
  readonly primary?: boolean;
  /** For those who hear the link alone, where its words need what stands beside it. */
  readonly label?: string;
  readonly children: ReactNode;
}

export function ButtonLink({ to, primary, label, children }: ButtonLinkProps) {
  const styles = useStyles();
  return (
    <Link to={to} aria-label={label} className={mergeClasses(styles.link, primary && styles.primary)}>
      {children}
    </Link>
  );
}
