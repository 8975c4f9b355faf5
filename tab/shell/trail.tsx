// The way back from a page that lies beneath another: the area, the list as it was last looked at, and here.
import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import { backTo, RETURNING } from '../parts/last-view.ts';
import { usePlace } from './place.tsx';
import { useLanguage, useText } from './session.tsx';
import { shellText } from './text.ts';

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: '0 0 4px',
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
  step: { padding: '4px 0', minWidth: 0, overflowWrap: 'anywhere' },
  between: { padding: '4px 8px' },
  link: {
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

export interface Step {
  readonly to: string;
  readonly label: string;
}

interface TrailProps {
  /** What the page is about in few words, where its title has more. */
  readonly here: string | undefined;
  /** Pages between the list and this one. */
  readonly between: readonly Step[];
}

/** Nothing on a page of the menu: the navigation says where that is. */
export function Trail({ here, between }: TrailProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(shellText);
  const place = usePlace();
  if (!place || place.isEntry) return null;
  const { area, entry } = place;
  const top = area.entries.length > 1 ? entry.title : area.title;
  const steps = [{ to: entry.path, label: top[language] }, ...between];
  return (
    <nav aria-label={text.trail}>
      <ol className={styles.steps}>
        {steps.map(({ to, label }, place) => (
          <li key={to} className={styles.step}>
            <Link to={backTo(to)} state={RETURNING} className={styles.link}>
              {label}
            </Link>
            {(here !== undefined || place < steps.length - 1) && (
              <span aria-hidden className={styles.between}>
                ›
              </span>
            )}
          </li>
        ))}
        {here !== undefined && (
          <li className={styles.step} aria-current="page">
            {here}
          </li>
        )}
      </ol>
    </nav>
  );
}
