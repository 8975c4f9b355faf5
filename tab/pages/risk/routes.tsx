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
    '/risk/new': { page: Form, needs: ['risk.write'], under: ['/risks', '/todo'] },
    '/risk/method': { page: Method, needs: ['risk.write'] },
    '/risk/:id': { page: Risk, needs: 'everyone', under: ['/risks', '/todo'] },
    '/risk/:id/edit': { page: Form, needs: ['risk.write'], under: ['/risks', '/todo'] },
    '/desk': { page: Desk, needs: ['risk.write'] },
    '/board': { page: Board, needs: ['risk.readAll'] },
  },
  menu: [
    { path: '/risks', area: 'risks', title: { sv: 'Riskregister', en: 'Risk register' }, place: 10 },
    { path: '/risk/method', area: 'risks', title: { sv: 'Metod', en: 'Method' }, place: 20 },
    { path: '/desk', area: 'inbox', title: { sv: 'Beslut', en: 'Decisions' }, place: 20 },
    { path: '/board', area: 'boards', title: { sv: 'Nämndärenden', en: 'Board matters' }, place: 10 },
  ],
  commands: [{ path: '/risk/new', title: { sv: 'Ny risk', en: 'New risk' }, needs: ['risk.write'] }],
  links: { risk: '/risk/:id' },
});
