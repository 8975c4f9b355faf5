import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Delegation = lazy(() => import('./page.tsx'));

export const delegationPages = pages({
  routes: { '/organisation/delegation': { page: Delegation, needs: ['organisation.readRoles'] } },
  menu: [
    {
      path: '/organisation/delegation',
      area: 'organisation',
      title: { sv: 'Vem beslutar om risker', en: 'Who decides on risks' },
      place: 30,
    },
  ],
});
