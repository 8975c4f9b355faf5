import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Todo = lazy(() => import('./page.tsx'));

export const inboxPages = pages({
  routes: { '/todo': { page: Todo, needs: 'everyone' } },
  menu: [{ path: '/todo', area: 'inbox', title: { sv: 'Allt', en: 'Everything' }, place: 10 }],
});
