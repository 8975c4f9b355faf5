import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const ProtectionPanel = lazy(() => import('./panel.tsx'));

export const caseProtectionPages = pages({
  routes: {},
  // Also those who are named, whatever their roles.
  casePanels: [{ panel: ProtectionPanel, needs: 'everyone', place: 60 }],
});
