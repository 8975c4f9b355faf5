import { lazy } from 'react';
import { pages } from '../../shell/page-module.ts';

const Staff = lazy(() => import('./page.tsx'));

export const staffPages = pages({
  routes: { '/staff': { page: Staff, needs: 'everyone' } },
  menu: [
    {
      path: '/staff',
      area: 'team',
      title: { sv: 'Mina medarbetare', en: 'My staff' },
      place: 10,
      isEmpty: ({ staff }) => staff === 0,
      counted: '/staff?show=late',
    },
  ],
  links: { staff: '/staff' },
});
