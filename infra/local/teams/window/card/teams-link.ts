import { useNavigate } from 'react-router';
import { useSession } from '../session.tsx';
import { appPathOf } from './app-link.ts';

/** Links to this app open here; other web links open in a new browser tab. */
export function useTeamsLink(): (link: string) => void {
  const navigate = useNavigate();
  const { me, app } = useSession();
  return (link) => {
    const path = appPathOf(link, app.appId);
    if (path) void navigate(`/as/${me.id}/${path}`);
    else if (/^https?:/i.test(link)) window.open(link, '_blank', 'noreferrer');
    else if (/^(mailto|tel):/i.test(link)) window.location.assign(link);
  };
}
