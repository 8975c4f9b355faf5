import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

const useStyles = makeStyles({
  link: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  number: { whiteSpace: 'nowrap' },
});

/** The cell of a table by which its row is opened. */
interface RowLinkProps {
  readonly to: string;
  /** A number is not parted at its hyphen. */
  readonly isNumber?: boolean;
  readonly children: ReactNode;
}

export function RowLink({ to, isNumber = false, children }: RowLinkProps) {
  const styles = useStyles();
  return (
    <Link
      className={mergeClasses(styles.link, isNumber && styles.number)}
      to={to}
      onClick={(event) => event.stopPropagation()}
    >
      {children}
    </Link>
  );
}
