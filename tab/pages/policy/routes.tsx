import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Mine = lazy(() => import('./mine.tsx'));
const List = lazy(() => import('./page.tsx'));
const Document = lazy(() => import('./details.tsx'));
const Form = lazy(() => import('./form.tsx'));

export const policyPages = pages({
  routes: {
    '/rules': { page: Mine, needs: 'everyone' },
    '/documents': { page: List, needs: ['policy.readAll'] },
    '/document/:id': { page: Document, needs: 'everyone', under: ['/documents', '/rules'] },
    '/document/:id/edit': { page: Form, needs: ['policy.readAll'], under: ['/documents'] },
  },
  menu: [
    { path: '/rules', area: 'inbox', title: { sv: 'Mina regler', en: 'My rules' }, place: 30 },
    { path: '/documents', area: 'documents', title: { sv: 'Styrdokument', en: 'Governing documents' }, place: 10 },
  ],
  commands: [
    {
      path: '/document/new/edit',
      title: { sv: 'Nytt styrdokument', en: 'New governing document' },
      needs: ['policy.manage'],
    },
  ],
  links: { document: '/document/:id', documents: '/documents' },
});
