// The pages of an area, on one line: those that do not fit are in a menu.
import { makeStyles, Overflow, OverflowItem, tokens, useOverflowMenu } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { TabLink } from '../parts/tab-link.tsx';
import type { Entry } from './navigation.ts';
import { usePlace } from './place.tsx';
import { useLanguage } from './session.tsx';

// A menu is much to load, and few areas need one.
const MorePages = lazy(() => import('./more-pages.tsx'));

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    marginTop: '8px',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  more: { flexShrink: 0 },
});

function More({ entries }: { readonly entries: readonly Entry[] }) {
  const styles = useStyles();
  const { ref, overflowCount, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.more}>
      <Suspense>
        <MorePages entries={entries} count={overflowCount} />
      </Suspense>
    </div>
  );
}

/** Nothing where the area has one page only. */
export function PageTabs() {
  const styles = useStyles();
  const language = useLanguage();
  const place = usePlace();
  if (!place?.isEntry || place.area.entries.length < 2) return null;
  const { area, entry: here } = place;
  return (
    <Overflow minimumVisible={1} padding={48}>
      <nav className={styles.tabs} aria-label={area.title[language]}>
        {area.entries.map((entry) => (
          <OverflowItem key={entry.path} id={entry.path} priority={entry === here ? 2 : 1}>
            <TabLink to={entry.path} isHere={entry === here}>
              {entry.title[language]}
            </TabLink>
          </OverflowItem>
        ))}
        <More entries={area.entries} />
      </nav>
    </Overflow>
  );
}
