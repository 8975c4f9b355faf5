import { lazy } from 'react';
import type { Me } from '../../../bot/capabilities/organisation/model.ts';
import { pages } from '../../shell/page-module.ts';

const Register = lazy(() => import('./page.tsx'));
const Risk = lazy(() => import('./details.tsx'));
const CaseRisks = lazy(() => import('./case-panel.tsx'));
const Form = lazy(() => import('./form.tsx'));
const Method = lazy(() => import('./method.tsx'));
const Desk = lazy(() => import('./desk.tsx'));
const Board = lazy(() => import('./board.tsx'));
const Entered = lazy(() => import('./entered.tsx'));
const Delegated = lazy(() => import('./delegated.tsx'));

/** Nobody of theirs, no role and no risk of their own: the search still leads to a new one. */
const hasNoPartInRisks = ({ may, roles, staff, risks }: Me): boolean =>
  risks === 0 && staff === 0 && roles.length === 0 && !may.includes('risk.readAll');

export const riskPages = pages({
  routes: {
    '/risks': { page: Register, needs: ['risk.write'] },
    '/risk/new': { page: Form, needs: ['risk.write'], under: ['/risks', '/todo'] },
    '/risk/method': { page: Method, needs: ['risk.write'] },
    '/risk/:id': { page: Risk, needs: 'everyone', under: ['/risks', '/todo'] },
    '/risk/:id/edit': { page: Form, needs: ['risk.write'], under: ['/risks', '/todo'] },
    '/desk': { page: Desk, needs: ['risk.write'] },
    '/board': { page: Board, needs: ['risk.readAll'] },
    '/board/delegated': { page: Delegated, needs: ['risk.readAll'] },
    '/board/entered': { page: Entered, needs: ['risk.readAll'] },
  },
  menu: [
    {
      path: '/risks',
      area: 'risks',
      title: { sv: 'Riskregister', en: 'Risk register' },
      place: 10,
      isEmpty: hasNoPartInRisks,
    },
    {
      path: '/risk/method',
      area: 'risks',
      title: { sv: 'Skalor och matris', en: 'Scales and matrix' },
      place: 20,
      isEmpty: hasNoPartInRisks,
    },
    { path: '/desk', area: 'inbox', title: { sv: 'Beslut', en: 'Decisions' }, place: 20 },
    { path: '/board', area: 'boards', title: { sv: 'Att besluta', en: 'To decide' }, place: 10 },
    {
      path: '/board/delegated',
      area: 'boards',
      title: { sv: 'Delegationsbeslut', en: 'Delegated decisions' },
      place: 20,
    },
    {
      path: '/board/entered',
      area: 'boards',
      title: { sv: 'Registrerade beslut', en: 'Recorded decisions' },
      place: 30,
    },
  ],
  casePanels: [{ panel: CaseRisks, needs: ['risk.write'], place: 40 }],
  commands: [{ path: '/risk/new', title: { sv: 'Ny risk', en: 'New risk' }, needs: ['risk.write'] }],
  links: { risk: '/risk/:id', board: '/board', desk: '/desk' },
});
