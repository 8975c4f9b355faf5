// Addresses: /as/{person}/… is that person’s Teams, so two browser windows can be two people; /scene/… shows two at once;
// everything else is the first screen.
import { FluentProvider } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, Route, Routes, useParams, useSearchParams } from 'react-router';
import { ChatPage } from './chat/chat-page.tsx';
import { Gallery } from './gallery/gallery.tsx';
import { Picker } from './picker.tsx';
import { ask, type Me, personPath } from './platform-api.ts';
import { ScenePage } from './scene/scene-page.tsx';
import { SessionProvider } from './session.tsx';
import { ActivityFeed } from './shell/activity-feed.tsx';
import { Shell } from './shell/shell.tsx';
import { AppPage } from './tab/app-page.tsx';
import { THEMES } from './themes.ts';

function PersonWindow() {
  const { person = '' } = useParams();
  const me = useQuery({ queryKey: ['me', person], queryFn: () => ask<Me>('GET', personPath(person)) });
  const { language, theme, name } = me.data ?? {};
  useEffect(() => {
    document.documentElement.lang = language?.slice(0, 2) ?? 'sv';
    document.title = name ? `${name} | Teams` : 'Teams';
  }, [language, name]);
  if (me.isError) return <Navigate to="/" replace />;
  if (!me.data) return null;
  return (
    <FluentProvider theme={THEMES[theme ?? 'default']} className="window" data-theme={theme}>
      <SessionProvider me={me.data} key={me.data.id}>
        <Shell>
          <Routes>
            <Route path="activity" element={<ActivityFeed />} />
            <Route path="chat/:chat?" element={<ChatPage area="chat" />} />
            <Route path="teams/:chat?" element={<ChatPage area="teams" />} />
            <Route path="app/:tab?/:sub?" element={<AppPage />} />
            {/* Absolute: below an unknown address a relative one would lead deeper and deeper. */}
            <Route path="*" element={<Navigate to={`/as/${encodeURIComponent(me.data.id)}/chat/bot`} replace />} />
          </Routes>
        </Shell>
      </SessionProvider>
    </FluentProvider>
  );
}

function FirstScreen() {
  const [search] = useSearchParams();
  const as = search.get('as');
  return as ? <Navigate to={`/as/${encodeURIComponent(as)}`} replace /> : <Picker />;
}

export function App() {
  return (
    <Routes>
      <Route path="/as/:person/*" element={<PersonWindow />} />
      <Route path="/gallery" element={<Gallery />} />
      <Route path="/scene/:id" element={<ScenePage />} />
      <Route path="*" element={<FirstScreen />} />
    </Routes>
  );
}
