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
    '/lesson/:lesson/:round': { page: Lesson, needs: 'everyone' },
    '/training': { page: Overview, needs: ['training.readAll'] },
    '/training/round/:lesson/:round': { page: Round, needs: ['training.readAll'] },
    '/training/lesson/:id': { page: LessonForm, needs: ['training.readAll'] },
    '/training/programme/:id': { page: ProgrammeForm, needs: ['training.readAll'] },
  },
  menu: [
    { path: '/lessons', title: { sv: 'Min utbildning', en: 'My training' }, place: 50 },
    { path: '/training', title: { sv: 'Utbildning', en: 'Training' }, place: 120 },
  ],
  links: { lesson: '/lesson/:lesson/:round' },
});
