import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Plan = lazy(() => import('./page.tsx'));
const Measure = lazy(() => import('./details.tsx'));
const Form = lazy(() => import('./form.tsx'));

export const measurePages = pages({
  routes: {
    '/measures': { page: Plan, needs: 'everyone' },
    '/measure/:id': { page: Measure, needs: 'everyone', under: ['/measures', '/todo'] },
    '/measure/:id/edit': { page: Form, needs: 'everyone', under: ['/measures', '/todo'] },
  },
  menu: [
    {
      path: '/measures',
      area: 'measures',
      title: { sv: 'Åtgärder', en: 'Measures' },
      place: 10,
      isEmpty: ({ measures, may }) => measures === 0 && !may.includes('measure.read'),
    },
  ],
  commands: [{ path: '/measure/new/edit', title: { sv: 'Ny åtgärd', en: 'New measure' }, needs: ['measure.manage'] }],
  links: { measure: '/measure/:id', measures: '/measures' },
});
