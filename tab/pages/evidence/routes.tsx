import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Version = lazy(() => import('./version.tsx'));
const Person = lazy(() => import('./person.tsx'));

export const evidencePages = pages({
  routes: {
    '/document/:id/evidence': { page: Version, needs: ['policy.readAll'], under: ['/documents'] },
    '/person/:person': { page: Person, needs: ['policy.readAll'], under: ['/documents'] },
  },
});
