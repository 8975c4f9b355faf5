import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const WorkPanel = lazy(() => import('./panel.tsx'));
const ReadersPanel = lazy(() => import('./readers.tsx'));
const Work = lazy(() => import('./page.tsx'));

export const incidentWorkPages = pages({
  routes: {
    // Somebody may have a role in a case without any right to read what was reported.
    '/work/:id': { page: Work, needs: 'everyone', under: ['/incidents', '/home'] },
  },
  casePanels: [
    { panel: WorkPanel, needs: ['incident.readAll', 'incident.readPersonalData'], place: 22 },
    { panel: ReadersPanel, needs: ['incident.readAll', 'incident.readPersonalData'], place: 24 },
  ],
  links: { work: '/work/:id' },
});
