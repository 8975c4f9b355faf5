import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Roles = lazy(() => import('./page.tsx'));

export const rolePages = pages({
  routes: { '/roles': { page: Roles, needs: ['organisation.readRoles'] } },
  menu: [{ path: '/roles', area: 'organisation', title: { sv: 'Roller', en: 'Roles' }, place: 20 }],
});
