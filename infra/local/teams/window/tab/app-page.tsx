// The personal app: its chat is a tab like the others, the rest are the app's own pages.
import { Badge } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { AppTabs, ConversationHeader } from '../chat/conversation.tsx';
import type { StaticTab } from '../platform-api.ts';
import { useSession } from '../session.tsx';
import { AppIcon } from '../shell/app-icon.tsx';
import { filledUrl } from './page-context.ts';
import { PageFrame } from './page-frame.tsx';
import { useAppHost } from './use-app-host.ts';
import './tab.css';

function TabPage({ tab, sub }: { tab: StaticTab; sub: string | undefined }) {
  const { me } = useSession();
  const { entityId, contentUrl } = tab;
  const place = useMemo(() => ({ entityId, ...(sub === undefined ? {} : { subEntityId: sub }) }), [entityId, sub]);
  const host = useAppHost('content', place, () => undefined);
  // The theme in the address is the one at the start; later changes are pushed, so the page keeps its state.
  const [url, setUrl] = useState(() => filledUrl(contentUrl, me, place));
  const [shown, setShown] = useState({ contentUrl, id: me.id, language: me.language, place });
  if (
    shown.contentUrl !== contentUrl ||
    shown.id !== me.id ||
    shown.language !== me.language ||
    shown.place !== place
  ) {
    setShown({ contentUrl, id: me.id, language: me.language, place });
    setUrl(filledUrl(contentUrl, me, place));
  }
  return <PageFrame url={url} title={tab.name ?? entityId} host={host} />;
}

export function AppPage() {
  const { me, app, text } = useSession();
  const { tab: wanted, sub } = useParams();
  const { key } = useLocation();
  const base = `/as/${encodeURIComponent(me.id)}`;
  const tabs = app.staticTabs ?? [];
  const tab = tabs.find((each) => each.entityId === wanted) ?? (wanted === undefined ? tabs[0] : undefined);
  if (!app.installed)
    return <p className="nothing-chosen">{app.appId === undefined ? text.app.missing : text.app.notForPerson}</p>;
  if (!tab) return <Navigate to={`${base}/chat/bot`} replace />;
  return (
    <section className="conversation app-page" aria-label={app.name}>
      <ConversationHeader
        face={<AppIcon size={32} />}
        title={app.name ?? ''}
        sub={
          <Badge size="small" appearance="tint" color="informative">
            {text.chat.bot}
          </Badge>
        }
      >
        <AppTabs selected={tab.entityId} />
      </ConversationHeader>
      <TabPage key={`${tab.entityId} ${key}`} tab={tab} sub={sub} />
    </section>
  );
}
