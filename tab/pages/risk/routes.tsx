import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Register = lazy(() => import('./page.tsx'));
const Risk = lazy(() => import('./details.tsx'));
const Form = lazy(() => import('./form.tsx'));
const Method = lazy(() => import('./method.tsx'));
const Desk = lazy(() => import('./desk.tsx'));
const Board = lazy(() => import('./board.tsx'));

export const riskPages = pages({
  routes: {
    '/risks': { page: Register, needs: ['risk.write'] },
    '/risk/new': { page: Form, needs: ['risk.write'] },
    '/risk/method': { page: Method, needs: ['risk.write'] },
    '/risk/:id': { page: Risk, needs: 'everyone' },
    '/risk/:id/edit': { page: Form, needs: ['risk.write'] },
    '/desk': { page: Desk, needs: ['risk.write'] },
    '/board': { page: Board, needs: ['risk.readAll'] },
  },
  menu: [
    { path: '/risks', title: { sv: 'Risker', en: 'Risks' }, place: 70 },
    { path: '/desk', title: { sv: 'Beslut', en: 'Decisions' }, place: 80 },
    { path: '/board', title: { sv: 'Nämnd', en: 'Board' }, place: 90 },
  ],
  links: { risk: '/risk/:id' },
});
