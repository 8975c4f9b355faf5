import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const EvidencePanel = lazy(() => import('./panel.tsx'));

export const caseEvidencePages = pages({
  routes: {},
  // Also those who are named for a case that few may see, whatever their roles.
  casePanels: [{ panel: EvidencePanel, needs: 'everyone', place: 55 }],
});
