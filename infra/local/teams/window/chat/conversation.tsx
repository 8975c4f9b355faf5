import { Avatar, Badge, Button, Tab, TabList } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Chat } from '../platform-api.ts';
import { useSession } from '../session.tsx';
import { AppIcon } from '../shell/app-icon.tsx';
import { Channel } from './channel.tsx';
import { ChatStream } from './chat-stream.tsx';
import './conversation.css';

function BackButton({ to }: { to: string }) {
  const { text } = useSession();
  const navigate = useNavigate();
  return (
    <Button
      className="back"
      appearance="subtle"
      icon={<ArrowLeft20Regular />}
      aria-label={text.chat.back}
      onClick={() => navigate(to)}
    />
  );
}

/** A personal app has the chat as its first tab and its pages beside it. */
export function AppTabs({ selected }: { selected: string }) {
  const { me, text, app } = useSession();
  const navigate = useNavigate();
  const open = (tab: string) => {
    const base = `/as/${encodeURIComponent(me.id)}`;
    void navigate(tab === 'conversations' ? `${base}/chat/bot` : `${base}/app/${encodeURIComponent(tab)}`);
  };
  return (
    <TabList
      className="app-tabs"
      selectedValue={selected}
      onTabSelect={(_, data) => open(String(data.value))}
      aria-label={text.chat.tabs}
    >
      <Tab value="conversations">{text.chat.tab}</Tab>
      {(app.staticTabs ?? []).map((tab) => (
        <Tab key={tab.entityId} value={tab.entityId}>
          {tab.name ?? tab.entityId}
        </Tab>
      ))}
    </TabList>
  );
}

export function ConversationHeader({
  back,
  face,
  title,
  sub,
  children,
}: {
  back?: string;
  face: ReactNode;
  title: string;
  sub?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="conversation-header">
      {back && <BackButton to={back} />}
      {face}
      <div className="conversation-title">
        <h2>{title}</h2>
        {sub}
      </div>
      {children}
    </header>
  );
}

export function Conversation({ chat, area }: { chat: Chat; area: 'chat' | 'teams' }) {
  const { me, text, app } = useSession();
  const back = `/as/${encodeURIComponent(me.id)}/${area}`;
  if (chat.kind === 'channel') {
    const face = <Avatar name={chat.team?.name ?? ''} shape="square" color="colorful" size={32} aria-hidden />;
    return (
      <section className="conversation" aria-label={chat.title}>
        <ConversationHeader
          back={back}
          face={face}
          title={chat.title}
          sub={<span className="conversation-sub">{chat.team?.name}</span>}
        />
        <Channel chat={chat} />
      </section>
    );
  }
  const isBot = chat.kind === 'bot';
  const face = isBot ? (
    <Link to={`/as/${encodeURIComponent(me.id)}/app`} aria-label={app.name} className="face-link">
      <AppIcon size={32} />
    </Link>
  ) : (
    <Avatar name={chat.title} color="colorful" idForColor={chat.id} size={32} aria-hidden />
  );
  return (
    <section className="conversation" aria-label={chat.title}>
      <ConversationHeader
        back={back}
        face={face}
        title={chat.title}
        sub={
          isBot ? (
            <Badge size="small" appearance="tint" color="informative">
              {text.chat.bot}
            </Badge>
          ) : undefined
        }
      >
        {isBot && <AppTabs selected="conversations" />}
      </ConversationHeader>
      <ChatStream chat={chat} />
    </section>
  );
}
