import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Operations = lazy(() => import('./page.tsx'));

export const operationsPages = pages({
  routes: { '/operations': { page: Operations, needs: ['operations.read'] } },
  menu: [{ path: '/operations', area: 'operations', title: { sv: 'Drift', en: 'Operations' }, place: 10 }],
});
