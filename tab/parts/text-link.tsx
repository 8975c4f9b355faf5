import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  onColour: { color: 'inherit', textDecorationLine: 'underline', ':hover': { color: 'inherit' } },
});

interface TextLinkProps {
  readonly to: string;
  /** On a coloured ground the link has the colour of the words around it, and its line. */
  readonly isOnColour?: boolean;
  readonly children: ReactNode;
}

/** A link in running text or in a table. */
export function TextLink({ to, isOnColour = false, children }: TextLinkProps) {
  const styles = useStyles();
  return (
    <Link to={to} className={mergeClasses(styles.link, isOnColour && styles.onColour)}>
      {children}
    </Link>
  );
}
