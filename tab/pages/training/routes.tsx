import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Mine = lazy(() => import('./mine.tsx'));
const Lesson = lazy(() => import('./lesson.tsx'));
const Overview = lazy(() => import('./page.tsx'));
const Round = lazy(() => import('./round.tsx'));
const LessonForm = lazy(() => import('./lesson-form.tsx'));
const ProgrammeForm = lazy(() => import('./programme-form.tsx'));

export const trainingPages = pages({
  routes: {
    '/lessons': { page: Mine, needs: 'everyone' },
    '/lesson/:lesson/:round': { page: Lesson, needs: 'everyone', under: ['/lessons'] },
    '/training': { page: Overview, needs: ['training.readAll'] },
    '/training/round/:lesson/:round': { page: Round, needs: ['training.readAll'], under: ['/training'] },
    '/training/lesson/:id': { page: LessonForm, needs: ['training.readAll'], under: ['/training'] },
    '/training/programme/:id': { page: ProgrammeForm, needs: ['training.readAll'], under: ['/training'] },
  },
  menu: [
    { path: '/lessons', area: 'inbox', title: { sv: 'Min utbildning', en: 'My training' }, place: 40 },
    { path: '/training', area: 'training', title: { sv: 'Utbildning', en: 'Training' }, place: 10 },
  ],
  commands: [
    { path: '/training/lesson/new', title: { sv: 'Ny lektion', en: 'New lesson' }, needs: ['training.manage'] },
    { path: '/training/programme/new', title: { sv: 'Nytt program', en: 'New programme' }, needs: ['training.manage'] },
  ],
  links: { lesson: '/lesson/:lesson/:round' },
});
