import {
  FluentProvider,
  Spinner,
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, use, useEffect, useState } from 'react';
import { createHashRouter, Navigate, Route, RouterProvider, Routes } from 'react-router';
import { languageOf } from '../bot/blocks/text.ts';
import { client } from './api/queries.ts';
import { PAGES } from './pages.ts';
import { Announcer } from './parts/announcer.tsx';
import { Guard } from './parts/boundary.tsx';
import { landing, pathOf } from './shell/navigation.ts';
import { LanguageProvider, useMe } from './shell/session.tsx';
import { Guarded, Shell } from './shell/shell.tsx';
import { NotFound, Outside } from './shell/status-pages.tsx';
import { type Opened, onThemeChange, openInTeams, shown, type ThemeName } from './shell/teams.ts';
import { shellText } from './shell/text.ts';

const ROUTES = PAGES.flatMap(({ routes }) => Object.entries(routes));

const FLUENT: Readonly<Record<ThemeName, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Language and first page stand before anything is drawn or asked. */
async function open(): Promise<Opened | null> {
  const opened = await openInTeams();
  document.documentElement.lang = opened?.language ?? languageOf(navigator.language);
  const path = pathOf(PAGES, opened?.subPage ?? null);
  if (path && location.hash.length < 3) history.replaceState(null, '', `#${path}`);
  return opened;
}

const opening = open();

export function App() {
  return (
    <Suspense fallback={<Opening />}>
      <Themed />
    </Suspense>
  );
}

function Opening() {
  const language = languageOf(navigator.language);
  return (
    <FluentProvider theme={teamsLightTheme} style={{ minHeight: '100vh', display: 'grid' }}>
      <Spinner label={shellText[language].signingIn} />
    </FluentProvider>
  );
}

function Themed() {
  const opened = use(opening);
  const [theme, setTheme] = useState<ThemeName>(opened?.theme ?? 'light');
  useEffect(() => {
    if (!opened) return;
    onThemeChange(setTheme);
    shown();
  }, [opened]);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  }, [theme]);
  return (
    <FluentProvider theme={FLUENT[theme]} style={{ minHeight: '100vh' }}>
      <LanguageProvider language={opened?.language ?? languageOf(navigator.language)}>
        <Announcer>
          <Guard>{opened ? <Router /> : <Outside />}</Guard>
        </Announcer>
      </LanguageProvider>
    </FluentProvider>
  );
}

function Router() {
  // Made once the deep link is in the address; only such a router can hold somebody who has not sent what they wrote.
  const [router] = useState(() => createHashRouter([{ path: '*', element: <Drawn /> }]));
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}

/** A fault is told in our own words: the router's would come first, in English only. */
function Drawn() {
  return (
    <Guard>
      <Pages />
    </Guard>
  );
}

function Pages() {
  return (
    <Routes>
      <Route element={<Shell pages={PAGES} />}>
        <Route index element={<Landing />} />
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

function Landing() {
  return <Navigate to={landing(useMe())} replace />;
}
