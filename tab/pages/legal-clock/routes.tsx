import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Running = lazy(() => import('./page.tsx'));
const Settings = lazy(() => import('./settings.tsx'));
const ClockPanel = lazy(() => import('./panel.tsx'));

export const legalClockPages = pages({
  routes: {
    '/clocks': { page: Running, needs: ['legalClock.read'] },
    '/organisation/clocks': { page: Settings, needs: ['legalClock.readSettings'] },
  },
  menu: [
    { path: '/clocks', area: 'incidents', title: { sv: 'Frister', en: 'Deadlines' }, place: 15 },
    {
      path: '/organisation/clocks',
      area: 'organisation',
      title: { sv: 'Regler för frister', en: 'Rules of deadlines' },
      place: 60,
    },
  ],
  links: { clocks: '/clocks' },
  casePanels: [{ panel: ClockPanel, needs: ['legalClock.read'], place: 10 }],
});
