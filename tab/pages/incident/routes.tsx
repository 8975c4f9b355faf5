import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const List = lazy(() => import('./page.tsx'));
const Statistics = lazy(() => import('./statistics.tsx'));
const Case = lazy(() => import('./details.tsx'));
const Report = lazy(() => import('./form.tsx'));
const Mine = lazy(() => import('./mine.tsx'));

export const incidentPages = pages({
  routes: {
    '/incidents': { page: List, needs: ['incident.readAll', 'incident.readPersonalData'] },
    '/incidents/statistics': { page: Statistics, needs: ['incident.readAll', 'incident.readPersonalData'] },
    // The reporter sees their own case here, too.
    '/case/:id': { page: Case, needs: 'everyone', under: ['/incidents', '/mine'] },
    '/report': { page: Report, needs: ['incident.report'], under: ['/home'] },
    '/mine': { page: Mine, needs: ['incident.report'] },
  },
  menu: [
    {
      path: '/incidents',
      area: 'incidents',
      title: { sv: 'Incidenter', en: 'Incidents' },
      place: 10,
      counted: '/incidents?status=received',
    },
    { path: '/incidents/statistics', area: 'incidents', title: { sv: 'Statistik', en: 'Statistics' }, place: 20 },
    { path: '/mine', area: 'inbox', title: { sv: 'Mina ärenden', en: 'My cases' }, place: 50 },
  ],
  commands: [
    { path: '/report', title: { sv: 'Rapportera något', en: 'Report something' }, needs: ['incident.report'] },
  ],
  links: { case: '/case/:id', mine: '/mine', incidents: '/incidents' },
});
