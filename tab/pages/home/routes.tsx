import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Home = lazy(() => import('./page.tsx'));

export const homePages = pages({
  routes: { '/home': { page: Home, needs: 'everyone' } },
  menu: [{ path: '/home', area: 'home', title: { sv: 'Hem', en: 'Home' }, place: 10 }],
});
