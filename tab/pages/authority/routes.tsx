import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Settings = lazy(() => import('./page.tsx'));

export const authorityPages = pages({
  routes: {
    '/authority': { page: Settings, needs: ['authority.read', 'authority.manage'], under: ['/authority-reports'] },
  },
});
