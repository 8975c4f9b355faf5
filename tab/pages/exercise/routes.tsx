import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const List = lazy(() => import('./page.tsx'));
const Exercise = lazy(() => import('./details.tsx'));

export const exercisePages = pages({
  routes: {
    '/exercises': { page: List, needs: ['exercise.read', 'exercise.lead'] },
    // Whoever takes part comes here from their card.
    '/exercise/:id': { page: Exercise, needs: 'everyone', under: ['/exercises', '/todo'] },
  },
  menu: [{ path: '/exercises', area: 'training', title: { sv: 'Övningar', en: 'Exercises' }, place: 70 }],
  links: { exercise: '/exercise/:id' },
});
