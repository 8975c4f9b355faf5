import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Roles = lazy(() => import('./page.tsx'));
const NewRole = lazy(() => import('./new.tsx'));
const Permissions = lazy(() => import('./permissions.tsx'));

export const rolePages = pages({
  routes: {
    '/roles': { page: Roles, needs: ['organisation.readRoles'] },
    '/roles/new': { page: NewRole, needs: ['organisation.changeRoles'] },
    '/roles/permissions': { page: Permissions, needs: ['organisation.readRoles'] },
  },
  menu: [
    { path: '/roles', area: 'organisation', title: { sv: 'Roller', en: 'Roles' }, place: 20 },
    { path: '/roles/new', area: 'organisation', title: { sv: 'Ny roll', en: 'New role' }, place: 22 },
    { path: '/roles/permissions', area: 'organisation', title: { sv: 'Behörigheter', en: 'Permissions' }, place: 24 },
  ],
});
