import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NavLink } from 'react-router';
import { offered } from './navigation.ts';
import type { AnyPages } from './page-module.ts';
import { useLanguage, useMe, useText } from './session.tsx';
import { shellText } from './text.ts';

const useStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  links: {
    boxSizing: 'border-box',
    display: 'flex',
    flexWrap: 'wrap',
    maxWidth: '1240px',
    margin: '0 auto',
    padding: '0 20px',
    listStyleType: 'none',
    '@media (max-width: 720px)': { padding: '0 4px' },
  },
  link: {
    display: 'inline-block',
    padding: '12px',
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

export function Menu({ pages }: { pages: readonly AnyPages[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(shellText);
  return (
    <header className={styles.bar}>
      <nav aria-label={text.navigation}>
        <ul className={styles.links} style={{ marginBlock: 0 }}>
          {offered(pages, useMe()).map(({ path, title }) => (
            <li key={path}>
              <NavLink to={path} className={({ isActive }) => mergeClasses(styles.link, isActive && styles.here)}>
                {title[language]}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
