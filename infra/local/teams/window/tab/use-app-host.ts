// What a page of the app can reach from its frame: who is signed in, links, other pages, dialogs.
import { useLocation, useNavigate } from 'react-router';
import { useTeamsLink } from '../card/teams-link.ts';
import { ask, personPath } from '../platform-api.ts';
import { useSession } from '../session.tsx';
import { useDialogs } from './dialogs.ts';
import type { Host } from './host-protocol.ts';
import { legacyContext, type Place } from './page-context.ts';

export function useAppHost(
  frameContext: Host['frameContext'],
  place: Place,
  complete: (result: unknown) => void,
): Omit<Host, 'ready' | 'theme'> {
  const { me } = useSession();
  const navigate = useNavigate();
  const location = useLocation();
  const follow = useTeamsLink();
  const { openTask } = useDialogs();
  return {
    frameContext,
    context: () => legacyContext(me, place, frameContext, location.pathname),
    token: () => ask<{ token: string }>('POST', `${personPath(me.id)}/tab-token`).then(({ token }) => token),
    openLink: follow,
    goTo({ pageId, subPageId }) {
      const steps = [pageId ?? place.entityId, ...(subPageId === undefined ? [] : [subPageId])].map(encodeURIComponent);
      void navigate(`/as/${encodeURIComponent(me.id)}/app/${steps.join('/')}`);
    },
    goBack: () => window.history.back(),
    startTask: openTask,
    completeTask: complete,
  };
}
