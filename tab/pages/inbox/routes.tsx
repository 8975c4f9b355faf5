import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Inbox = lazy(() => import('./page.tsx'));

export const inboxPages = pages({
  routes: { '/todo': { page: Inbox, needs: 'everyone' } },
  menu: [{ path: '/todo', area: 'inbox', title: { sv: 'Allt', en: 'Everything' }, place: 10 }],
});
