import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Running = lazy(() => import('./page.tsx'));
const ClockPanel = lazy(() => import('./panel.tsx'));

export const legalClockPages = pages({
  routes: {
    '/clocks': { page: Running, needs: ['legalClock.read'] },
  },
  menu: [{ path: '/clocks', area: 'incidents', title: { sv: 'Frister', en: 'Deadlines' }, place: 15 }],
  links: { clocks: '/clocks' },
  casePanels: [{ panel: ClockPanel, needs: ['legalClock.read'], place: 10 }],
});
