import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Mine = lazy(() => import('./mine.tsx'));
const Lesson = lazy(() => import('./lesson.tsx'));
const Overview = lazy(() => import('./page.tsx'));
const Programmes = lazy(() => import('./programmes.tsx'));
const Lessons = lazy(() => import('./lessons.tsx'));
const Management = lazy(() => import('./management.tsx'));
const Round = lazy(() => import('./round.tsx'));
const LessonForm = lazy(() => import('./lesson-form.tsx'));
const ProgrammeForm = lazy(() => import('./programme-form.tsx'));

export const trainingPages = pages({
  routes: {
    '/lessons': { page: Mine, needs: 'everyone' },
    '/lesson/:lesson/:round': { page: Lesson, needs: 'everyone', under: ['/lessons'] },
    '/training': { page: Overview, needs: ['training.readAll'] },
    '/training/programmes': { page: Programmes, needs: ['training.readAll'] },
    '/training/lessons': { page: Lessons, needs: ['training.readAll'] },
    '/training/management': { page: Management, needs: ['training.readAll'] },
    '/training/round/:lesson/:round': { page: Round, needs: ['training.readAll'], under: ['/training'] },
    '/training/lesson/:id': { page: LessonForm, needs: ['training.readAll'], under: ['/training/lessons'] },
    '/training/programme/:id': { page: ProgrammeForm, needs: ['training.readAll'], under: ['/training/programmes'] },
  },
  menu: [
    { path: '/lessons', area: 'inbox', title: { sv: 'Min utbildning', en: 'My training' }, place: 40 },
    { path: '/training', area: 'training', title: { sv: 'Omgångar', en: 'Rounds' }, place: 10 },
    { path: '/training/programmes', area: 'training', title: { sv: 'Program', en: 'Programmes' }, place: 20 },
    { path: '/training/lessons', area: 'training', title: { sv: 'Lektioner', en: 'Lessons' }, place: 30 },
    {
      path: '/training/management',
      area: 'training',
      title: { sv: 'Ledningens utbildning', en: 'Management training' },
      place: 40,
    },
  ],
  commands: [
    { path: '/training/lesson/new', title: { sv: 'Ny lektion', en: 'New lesson' }, needs: ['training.manage'] },
    { path: '/training/programme/new', title: { sv: 'Nytt program', en: 'New programme' }, needs: ['training.manage'] },
  ],
  links: { lesson: '/lesson/:lesson/:round', lessons: '/lessons' },
});
