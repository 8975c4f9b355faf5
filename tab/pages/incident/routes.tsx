import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const List = lazy(() => import('./page.tsx'));
const Case = lazy(() => import('./details.tsx'));
const Report = lazy(() => import('./form.tsx'));
const Mine = lazy(() => import('./mine.tsx'));

export const incidentPages = pages({
  routes: {
    '/incidents': { page: List, needs: ['incident.readAll', 'incident.readPersonalData'] },
    // The reporter sees their own case here, too.
    '/case/:id': { page: Case, needs: 'everyone' },
    '/report': { page: Report, needs: ['incident.report'] },
    '/mine': { page: Mine, needs: ['incident.report'] },
  },
  menu: [
    { path: '/incidents', title: { sv: 'Incidenter', en: 'Incidents' }, place: 10 },
    { path: '/report', title: { sv: 'Rapportera', en: 'Report' }, place: 20 },
    { path: '/mine', title: { sv: 'Mina ärenden', en: 'My cases' }, place: 30 },
  ],
  links: { case: '/case/:id', mine: '/mine' },
});
