import {
  FluentProvider,
  Spinner,
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, use, useEffect, useState } from 'react';
import { createHashRouter, Navigate, Route, RouterProvider, Routes } from 'react-router';
import { languageOf } from '../bot/blocks/text.ts';
import { client } from './asking.ts';
import { landing, type PageName, pathOf } from './navigation.ts';
import { NotFound, Outside } from './nowhere.tsx';
import { Announcer } from './parts/announcer.tsx';
import { Guard } from './parts/boundary.tsx';
import { LanguageProvider, useMe } from './session.tsx';
import { Guarded, Shell } from './shell.tsx';
import { type Opened, onThemeChange, openInTeams, shown, type ThemeName } from './teams.ts';
import { shellText } from './text.ts';

const IncidentsPage = lazy(() => import('./pages/incident/page.tsx'));
const CasePage = lazy(() => import('./pages/incident/details.tsx'));
const ReportPage = lazy(() => import('./pages/incident/form.tsx'));
const MinePage = lazy(() => import('./pages/incident/mine.tsx'));
const RulesPage = lazy(() => import('./pages/policy/mine.tsx'));
const DocumentsPage = lazy(() => import('./pages/policy/page.tsx'));
const DocumentPage = lazy(() => import('./pages/policy/details.tsx'));
const VersionEvidence = lazy(() => import('./pages/evidence/version.tsx'));
const PersonEvidence = lazy(() => import('./pages/evidence/person.tsx'));
const DocumentForm = lazy(() => import('./pages/policy/form.tsx'));
const OperationsPage = lazy(() => import('./pages/operations/page.tsx'));
const StaffPage = lazy(() => import('./pages/staff/page.tsx'));
const LessonsPage = lazy(() => import('./pages/training/mine.tsx'));
const LessonPage = lazy(() => import('./pages/training/lesson.tsx'));
const TrainingPage = lazy(() => import('./pages/training/page.tsx'));
const RoundPage = lazy(() => import('./pages/training/round.tsx'));
const LessonForm = lazy(() => import('./pages/training/lesson-form.tsx'));
const ProgrammeForm = lazy(() => import('./pages/training/programme-form.tsx'));
const BoardsPage = lazy(() => import('./pages/boards/page.tsx'));
const DelegationPage = lazy(() => import('./pages/delegation/page.tsx'));
const HandoverPage = lazy(() => import('./pages/handover/page.tsx'));
const MeasuresPage = lazy(() => import('./pages/measure/page.tsx'));
const MeasureDetails = lazy(() => import('./pages/measure/details.tsx'));
const MeasureForm = lazy(() => import('./pages/measure/form.tsx'));
const RisksPage = lazy(() => import('./pages/risk/page.tsx'));
const RiskDetails = lazy(() => import('./pages/risk/details.tsx'));
const RiskForm = lazy(() => import('./pages/risk/form.tsx'));
const DeskPage = lazy(() => import('./pages/risk/desk.tsx'));
const BoardPage = lazy(() => import('./pages/risk/board.tsx'));
const MethodPage = lazy(() => import('./pages/risk/method.tsx'));
const RolesPage = lazy(() => import('./pages/organisation/page.tsx'));

const FLUENT: Readonly<Record<ThemeName, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Language and first page stand before anything is drawn or asked. */
async function open(): Promise<Opened | null> {
  const opened = await openInTeams();
  document.documentElement.lang = opened?.language ?? languageOf(navigator.language);
  const path = pathOf(opened?.subPage ?? null);
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
  const [router] = useState(() => createHashRouter([{ path: '*', element: <Pages /> }]));
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}

function Pages() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<Landing />} />
        <Route path="incidents" element={guarded('incidents', <IncidentsPage />)} />
        <Route path="case/:id" element={<CasePage />} />
        <Route path="report" element={guarded('report', <ReportPage />)} />
        <Route path="mine" element={guarded('mine', <MinePage />)} />
        <Route path="rules" element={guarded('rules', <RulesPage />)} />
        <Route path="staff" element={guarded('staff', <StaffPage />)} />
        <Route path="lessons" element={guarded('lessons', <LessonsPage />)} />
        <Route path="lesson/:lesson/:round" element={<LessonPage />} />
        <Route path="training" element={guarded('training', <TrainingPage />)} />
        <Route path="training/round/:lesson/:round" element={guarded('training', <RoundPage />)} />
        <Route path="training/lesson/:id" element={guarded('training', <LessonForm />)} />
        <Route path="training/programme/:id" element={guarded('training', <ProgrammeForm />)} />
        <Route path="risks" element={guarded('risks', <RisksPage />)} />
        <Route path="risk/new" element={guarded('risks', <RiskForm />)} />
        <Route path="risk/method" element={guarded('risks', <MethodPage />)} />
        <Route path="desk" element={guarded('desk', <DeskPage />)} />
        <Route path="board" element={guarded('board', <BoardPage />)} />
        <Route path="risk/:id" element={<RiskDetails />} />
        <Route path="risk/:id/edit" element={guarded('risks', <RiskForm />)} />
        <Route path="documents" element={guarded('documents', <DocumentsPage />)} />
        <Route path="document/:id" element={<DocumentPage />} />
        <Route path="document/:id/edit" element={guarded('documents', <DocumentForm />)} />
        <Route path="document/:id/evidence" element={guarded('documents', <VersionEvidence />)} />
        <Route path="person/:person" element={guarded('documents', <PersonEvidence />)} />
        <Route path="measures" element={guarded('measures', <MeasuresPage />)} />
        <Route path="measure/:id" element={<MeasureDetails />} />
        <Route path="measure/:id/edit" element={guarded('measures', <MeasureForm />)} />
        <Route path="operations" element={guarded('operations', <OperationsPage />)} />
        <Route path="organisation" element={guarded('organisation', <BoardsPage />)} />
        <Route path="organisation/delegation" element={guarded('organisation', <DelegationPage />)} />
        <Route path="organisation/handover/:from?" element={guarded('organisation', <HandoverPage />)} />
        <Route path="roles" element={guarded('roles', <RolesPage />)} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}

function guarded(page: PageName, element: React.ReactNode) {
  return <Guarded page={page}>{element}</Guarded>;
}

function Landing() {
  return <Navigate to={landing(useMe())} replace />;
}
