import { FluentProvider, Spinner } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, use, useEffect, useState } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { languageOf } from '../bot/blocks/text.ts';
import { client } from './api/queries.ts';
import { PAGES } from './pages.ts';
import { Announcer } from './parts/announcer.tsx';
import { Guard } from './parts/boundary.tsx';
import { Toasts } from './parts/toasts.tsx';
import { HOME_PATH, pathOf } from './shell/navigation.ts';
import { HeldRouter } from './shell/router.tsx';
import { LanguageProvider } from './shell/session.tsx';
import { Guarded, Shell } from './shell/shell.tsx';
import { NotFound, Outside } from './shell/status-pages.tsx';
import { type Opened, onThemeChange, openInTeams, shown } from './shell/teams.ts';
import { shellText } from './shell/text.ts';
import { LIGHT, type Look, lookOf } from './shell/themes/look.ts';

const ROUTES = PAGES.flatMap(({ routes }) => Object.entries(routes));

interface Opening {
  /** Null outside Teams. */
  readonly opened: Opened | null;
  readonly look: Look;
}

/** Language, look and first page stand before anything is drawn or asked. */
async function open(): Promise<Opening> {
  const opened = await openInTeams();
  document.documentElement.lang = opened?.language ?? languageOf(navigator.language);
  const path = pathOf(PAGES, opened?.subPage ?? null);
  if (path && location.hash.length < 3) history.replaceState(null, '', `#${path}`);
  return { opened, look: opened ? await lookOf(opened.theme) : LIGHT };
}

const opening = open();

export function App() {
  return (
    <Suspense fallback={<Waiting />}>
      <Themed />
    </Suspense>
  );
}

function Waiting() {
  const language = languageOf(navigator.language);
  return (
    <FluentProvider theme={LIGHT.theme} style={{ minHeight: '100vh', display: 'grid' }}>
      <Spinner label={shellText[language].signingIn} />
    </FluentProvider>
  );
}

function Themed() {
  const { opened, look } = use(opening);
  const [{ name, theme }, setLook] = useState(look);
  useEffect(() => {
    if (!opened) return;
    onThemeChange((chosen) => void lookOf(chosen).then(setLook));
    shown();
  }, [opened]);
  useEffect(() => {
    const { style } = document.documentElement;
    style.colorScheme = name === 'light' ? 'light' : 'dark';
    // Beside the page, where room is kept for the scrollbar that a dialog takes away.
    style.backgroundColor = theme.colorNeutralBackground2;
  }, [name, theme]);
  return (
    <FluentProvider theme={theme} style={{ minHeight: '100vh' }}>
      <LanguageProvider language={opened?.language ?? languageOf(navigator.language)}>
        <Announcer>
          <Guard>{opened ? <Inside /> : <Outside />}</Guard>
        </Announcer>
      </LanguageProvider>
    </FluentProvider>
  );
}

/** Drawn once the deep link is in the address. */
function Inside() {
  return (
    <QueryClientProvider client={client}>
      <Toasts>
        <HeldRouter>
          <Pages />
        </HeldRouter>
      </Toasts>
    </QueryClientProvider>
  );
}

function Pages() {
  return (
    <Routes>
      <Route element={<Shell pages={PAGES} />}>
        <Route index element={<Navigate to={HOME_PATH} replace />} />
        {ROUTES.map(([path, { page: Page, needs }]) => (
          <Route
            key={path}
            path={path}
            element={
              <Guarded needs={needs}>
                <Page />
              </Guarded>
            }
          />
        ))}
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
