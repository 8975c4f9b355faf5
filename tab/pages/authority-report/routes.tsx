import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const List = lazy(() => import('./page.tsx'));
const Report = lazy(() => import('./details.tsx'));
const OfClock = lazy(() => import('./of-clock.tsx'));
const Panel = lazy(() => import('./case-panel.tsx'));

const READ = ['authorityReport.read', 'authorityReport.readPersonalData'] as const;

export const authorityReportPages = pages({
  routes: {
    '/authority-reports': { page: List, needs: READ },
    '/authority-report/:id': { page: Report, needs: READ, under: ['/authority-reports', '/todo'] },
    // Where the warning of a clock leads: to its text, begun there where it is not.
    '/clock-report/:id': { page: OfClock, needs: ['authorityReport.write'], under: ['/authority-reports'] },
  },
  menu: [
    {
      path: '/authority-reports',
      area: 'incidents',
      title: { sv: 'Myndighetsrapporter', en: 'Reports to authorities' },
      place: 40,
    },
  ],
  links: { 'authority-report': '/authority-report/:id', 'clock-report': '/clock-report/:id' },
  casePanels: [{ panel: Panel, needs: READ, place: 30 }],
});
