import { Avatar } from '@fluentui/react-components';
import { PeopleCommunity20Regular } from '@fluentui/react-icons';
import { NavLink } from 'react-router';
import { plainLine } from '../card/markdown.ts';
import { shortMoment } from '../moment.ts';
import type { Chat } from '../platform-api.ts';
import { useChats, useNow, useSession } from '../session.tsx';
import { AppIcon } from '../shell/app-icon.tsx';
import { placeOf } from '../shell/chat-place.ts';
import './chat-list.css';

function Face({ chat }: { chat: Chat }) {
  if (chat.kind === 'bot') return <AppIcon size={32} />;
  return <Avatar name={chat.title} color="colorful" idForColor={chat.id} size={32} aria-hidden />;
}

function ChatRow({ chat }: { chat: Chat }) {
  const { me, text, app } = useSession();
  const now = useNow();
  const { lastMessage } = chat;
  const from = lastMessage && lastMessage.from === me.name ? `${text.list.you}: ` : '';
  return (
    <NavLink to={placeOf(me.id, chat.id)} className="row" data-unread={chat.unread > 0}>
      <Face chat={chat} />
      <span className="row-words">
        <span className="row-top">
          <span className="row-title">{chat.title}</span>
          {lastMessage && <span className="row-time">{shortMoment(lastMessage.sentAt, me.language, now)}</span>}
        </span>
        {lastMessage && (
          <span className="row-last">
            {from}
            {plainLine(lastMessage.text)}
          </span>
        )}
        {!lastMessage && chat.kind === 'bot' && <span className="row-last">{app.description}</span>}
      </span>
      {chat.unread > 0 && <span className="visually-hidden">{text.list.unread(chat.unread)}</span>}
    </NavLink>
  );
}

function ChannelRow({ chat }: { chat: Chat }) {
  const { me, text } = useSession();
  return (
    <NavLink to={placeOf(me.id, chat.id)} className="row channel-row" data-unread={chat.unread > 0}>
      <span className="row-title">{chat.title}</span>
      {chat.unread > 0 && <span className="visually-hidden">{text.list.unread(chat.unread)}</span>}
    </NavLink>
  );
}

function TeamGroup({ channels }: { channels: readonly Chat[] }) {
  const [first] = channels;
  return (
    <li className="team-group">
      <span className="team-name">
        <Avatar
          name={first?.team?.name ?? ''}
          shape="square"
          color="colorful"
          size={32}
          icon={<PeopleCommunity20Regular />}
          aria-hidden
        />
        {first?.team?.name}
      </span>
      <ul className="rows">
        {channels.map((chat) => (
          <li key={chat.id}>
            <ChannelRow chat={chat} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The bot first, as a pinned app; then the chat that last had something new. */
function inOrder(chats: readonly Chat[]): Chat[] {
  const last = (chat: Chat) => chat.lastMessage?.sentAt ?? '';
  return [...chats].sort(
    (a, b) => Number(b.kind === 'bot') - Number(a.kind === 'bot') || last(b).localeCompare(last(a)),
  );
}

export function ChatList({ area }: { area: 'chat' | 'teams' }) {
  const { text } = useSession();
  const chats = useChats().data ?? [];
  const channels = chats.filter((chat) => chat.kind === 'channel');
  const teams = [...new Set(channels.map((chat) => chat.team?.id))];
  return (
    <section className="chat-list" aria-label={area === 'teams' ? text.list.channels : text.list.chats}>
      <header className="pane-header">
        <h1>{area === 'teams' ? text.list.channels : text.list.chats}</h1>
      </header>
      <ul className="rows">
        {area === 'chat' &&
          inOrder(chats.filter((chat) => chat.kind !== 'channel')).map((chat) => (
            <li key={chat.id}>
              <ChatRow chat={chat} />
            </li>
          ))}
        {area === 'teams' &&
          teams.map((team) => <TeamGroup key={team} channels={channels.filter((chat) => chat.team?.id === team)} />)}
      </ul>
    </section>
  );
}
