import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Handover = lazy(() => import('./page.tsx'));

export const handoverPages = pages({
  routes: {
    '/organisation/handover/:from?': { page: Handover, needs: ['organisation.readRoles'], under: ['/organisation'] },
  },
});
