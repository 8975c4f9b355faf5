import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const ReportPanel = lazy(() => import('./panel.tsx'));

export const caseReportPages = pages({
  routes: {},
  // Also those who are named for a case that few may see, whatever their roles.
  casePanels: [{ panel: ReportPanel, needs: 'everyone', place: 65 }],
});
