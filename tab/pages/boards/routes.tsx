import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Boards = lazy(() => import('./page.tsx'));

export const boardPages = pages({
  routes: { '/organisation': { page: Boards, needs: ['organisation.readRoles'] } },
  menu: [{ path: '/organisation', title: { sv: 'Organisation', en: 'Organisation' }, place: 130 }],
  links: { organisation: '/organisation' },
});
