import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Mine = lazy(() => import('./mine.tsx'));
const List = lazy(() => import('./page.tsx'));
const Document = lazy(() => import('./details.tsx'));
const Form = lazy(() => import('./form.tsx'));
const Person = lazy(() => import('./evidence/person.tsx'));

export const policyPages = pages({
  routes: {
    '/rules': { page: Mine, needs: 'everyone' },
    '/documents': { page: List, needs: ['policy.readAll'] },
    '/document/:id': { page: Document, needs: 'everyone', under: ['/documents', '/rules'] },
    '/document/:id/content': { page: Document, needs: 'everyone', under: ['/documents', '/rules'] },
    '/document/:id/versions': { page: Document, needs: ['policy.readAll'], under: ['/documents'] },
    '/document/:id/evidence': { page: Document, needs: ['policy.readPeople'], under: ['/documents'] },
    '/document/:id/edit': { page: Form, needs: ['policy.readAll'], under: ['/documents'] },
    '/document/:id/next': { page: Form, needs: ['policy.readAll'], under: ['/documents'] },
    '/person/:person': { page: Person, needs: ['policy.readAll'], under: ['/documents'] },
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
  links: { document: '/document/:id', documents: '/documents', rules: '/rules' },
});
