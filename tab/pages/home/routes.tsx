import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Home = lazy(() => import('./page.tsx'));
const Owed = lazy(() => import('./todo.tsx'));

export const homePages = pages({
  routes: { '/home': { page: Home, needs: 'everyone' }, '/todo': { page: Owed, needs: 'everyone' } },
  menu: [
    { path: '/home', area: 'home', title: { sv: 'Hem', en: 'Home' }, place: 10 },
    { path: '/todo', area: 'inbox', title: { sv: 'Allt', en: 'Everything' }, place: 10 },
  ],
});
