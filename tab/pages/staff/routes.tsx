import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Staff = lazy(() => import('./page.tsx'));

export const staffPages = pages({
  routes: { '/staff': { page: Staff, needs: 'everyone' } },
  menu: [
    {
      path: '/staff',
      title: { sv: 'Mina medarbetare', en: 'My staff' },
      place: 60,
      isEmpty: ({ staff }) => staff === 0,
    },
  ],
  links: { staff: '/staff' },
});
