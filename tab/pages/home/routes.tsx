import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Home = lazy(() => import('./page.tsx'));
const Begin = lazy(() => import('./begin.tsx'));
const Owed = lazy(() => import('./todo.tsx'));

export const homePages = pages({
  routes: {
    '/home': { page: Home, needs: 'everyone' },
    '/todo': { page: Owed, needs: 'everyone' },
    '/begin': { page: Begin, needs: ['organisation.changeRoles'], under: ['/home'] },
  },
  links: { todo: '/todo' },
  menu: [
    { path: '/home', area: 'home', title: { sv: 'Hem', en: 'Home' }, place: 10 },
    { path: '/todo', area: 'inbox', title: { sv: 'Allt', en: 'Everything' }, place: 10 },
  ],
  commands: [{ path: '/begin', title: { sv: 'Kom i gång', en: 'Get started' }, needs: ['organisation.changeRoles'] }],
});
