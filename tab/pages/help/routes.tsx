import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Help = lazy(() => import('./page.tsx'));
const About = lazy(() => import('./about.tsx'));

export const helpPages = pages({
  routes: {
    '/help': { page: Help, needs: 'everyone', under: ['/home'] },
    '/about': { page: About, needs: 'everyone', under: ['/home'] },
  },
});
