import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const GroupPanel = lazy(() => import('./panel.tsx'));

export const caseGroupPages = pages({
  routes: {},
  casePanels: [{ panel: GroupPanel, needs: ['incident.readAll', 'incident.readPersonalData'], place: 15 }],
});
