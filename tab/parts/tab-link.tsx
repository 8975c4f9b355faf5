import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { Link } from 'react-router';

const useStyles = makeStyles({
  link: {
    flexShrink: 0,
    display: 'inline-block',
    padding: '10px 12px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: '3px solid transparent',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

interface TabLinkProps {
  readonly to: string;
  readonly isHere: boolean;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** One of several pages beside each other; a link, so it is opened as links are. */
export function TabLink({ to, isHere, children, ref, ...rest }: TabLinkProps) {
  const styles = useStyles();
  return (
    <Link
      {...rest}
      ref={ref}
      to={to}
      className={mergeClasses(styles.link, isHere && styles.here)}
      aria-current={isHere ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}
