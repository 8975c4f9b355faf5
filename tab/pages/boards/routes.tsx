import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Boards = lazy(() => import('./page.tsx'));

export const boardPages = pages({
  routes: { '/organisation': { page: Boards, needs: ['organisation.readRoles'] } },
  menu: [{ path: '/organisation', area: 'organisation', title: { sv: 'Nämnder', en: 'Boards' }, place: 10 }],
  links: { organisation: '/organisation' },
});
