import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Panel = lazy(() => import('./panel.tsx'));
const Rules = lazy(() => import('./rules.tsx'));
const Parties = lazy(() => import('./parties.tsx'));

export const triagePages = pages({
  routes: {
    '/significance': { page: Rules, needs: ['significance.read'] },
    '/contacts': { page: Parties, needs: ['triage.readParties'] },
  },
  menu: [
    {
      path: '/significance',
      area: 'incidents',
      title: { sv: 'Regler för betydande incidenter', en: 'Rules for significant incidents' },
      place: 60,
    },
    { path: '/contacts', area: 'incidents', title: { sv: 'Vem kommunen ringer', en: 'Whom to call' }, place: 70 },
  ],
  links: { significance: '/significance' },
  casePanels: [{ panel: Panel, needs: ['incident.readAll', 'incident.readPersonalData'], place: 20 }],
});
