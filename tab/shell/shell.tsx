// What stands around every page: navigation, the state of the storage, and the way to the content.
import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import { useAnswer } from '../api/queries.ts';
import { REFRESH_MS } from '../api/refresh.ts';
import { Forms } from '../form/leaving.tsx';
import { Guard } from '../parts/boundary.tsx';
import { ErrorState } from '../parts/error-state.tsx';
import { PageSkeleton } from '../parts/skeleton.tsx';
import { useNarrow } from '../parts/use-narrow.ts';
import { CasePanelsProvider } from './case-panels.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { mayOpen } from './navigation.ts';
import type { AnyPages, Needs } from './page-module.ts';
import { PlaceProvider } from './place.tsx';
import { MeProvider, useMe, useText } from './session.tsx';
import { Guest, NotAllowed } from './status-pages.tsx';
import { StorageBar } from './storage-bar.tsx';
import { shellText } from './text.ts';
import { TopBar } from './top-bar.tsx';

const loadDrawer = () => import('./drawer.tsx');
// On its way while the server says who this is: nothing waits for it.
void loadDrawer();
const Drawer = lazy(loadDrawer);

const useStyles = makeStyles({
  skip: {
    position: 'absolute',
    left: '8px',
    top: '-100px',
    padding: '8px 16px',
    zIndex: 10,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { top: '8px' },
  },
  frame: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
  beside: { display: 'flex', alignItems: 'flex-start' },
  room: { flexShrink: 0, width: '240px' },
  column: { flexGrow: 1, minWidth: 0 },
  main: {
    boxSizing: 'border-box',
    maxWidth: '1240px',
    margin: '0 auto',
    padding: '8px 32px 64px',
    outline: 'none',
    '@media (max-width: 720px)': { padding: '4px 16px 48px' },
  },
});

export function Shell({ pages }: { pages: readonly AnyPages[] }) {
  const me = useAnswer('organisation.me', {}, { everyMs: REFRESH_MS.frame });
  const styles = useStyles();
  if (me.data === undefined) {
    return (
      <main className={`${styles.frame} ${styles.main}`}>
        {me.error ? <ErrorState error={me.error} retry={() => void me.refetch()} /> : <PageSkeleton />}
      </main>
    );
  }
  if (isRefusal(me.data) || me.data.may.length === 0) {
    return (
      <main className={`${styles.frame} ${styles.main}`}>
        <Forms person="">
          <Guest />
        </Forms>
      </main>
    );
  }
  return (
    <MeProvider me={me.data}>
      <Forms person={me.data.person.id}>
        <PlaceProvider pages={pages}>
          <CasePanelsProvider pages={pages}>
            <Frame storage={<StorageBar storage={me.data.storage} />} />
          </CasePanelsProvider>
        </PlaceProvider>
      </Forms>
    </MeProvider>
  );
}

/** Narrower than this the navigation lies over the page. */
const ROOM_BESIDE = 1023;

function Frame({ storage }: { storage: ReactNode }) {
  const isOver = useNarrow(ROOM_BESIDE);
  const [isShown, setShown] = useState(true);
  const [isOverPage, setOverPage] = useState(false);
  const isOpen = isOver ? isOverPage : isShown;
  const setOpen = isOver ? setOverPage : setShown;
  const styles = useStyles();
  const text = useText(shellText);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const { pathname } = useLocation();
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/useValidAnchor: the hash belongs to the router, so the link moves the focus itself */}
      <a
        className={styles.skip}
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {text.skip}
      </a>
      <div className={styles.beside}>
        <Suspense fallback={isOpen && !isOver && <div className={styles.room} />}>
          <Drawer isOpen={isOpen} isOver={isOver} close={() => setOpen(false)} />
        </Suspense>
        <div className={styles.column}>
          <TopBar isOpen={isOpen} toggle={() => setOpen(!isOpen)} />
          <main id="content" ref={main} tabIndex={-1} className={styles.main}>
            {storage}
            <Guard of={pathname}>
              <Suspense fallback={<PageSkeleton />}>
                <Outlet />
              </Suspense>
            </Guard>
          </main>
        </div>
      </div>
    </div>
  );
}

export function Guarded({ needs, children }: { needs: Needs; children: ReactNode }) {
  return mayOpen(useMe(), needs) ? children : <NotAllowed />;
}
