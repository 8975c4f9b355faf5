// The rail to the left; along the bottom on a phone.
import { CounterBadge } from '@fluentui/react-components';
import {
  Alert24Filled,
  Alert24Regular,
  Chat24Filled,
  Chat24Regular,
  PeopleTeam24Filled,
  PeopleTeam24Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useChats, useFeed, useSession } from '../session.tsx';
import { AppIcon } from './app-icon.tsx';

interface ItemProps {
  readonly to: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly activeIcon: ReactNode;
  readonly count?: number;
}

function RailItem({ to, label, icon, activeIcon, count = 0 }: ItemProps) {
  const { text } = useSession();
  return (
    <NavLink to={to} className="rail-item" aria-label={count > 0 ? `${label}, ${text.list.unread(count)}` : label}>
      {({ isActive }) => (
        <>
          <span className="rail-icon">
            {isActive ? activeIcon : icon}
            {count > 0 && <CounterBadge className="rail-count" count={count} size="small" color="danger" />}
          </span>
          <span className="rail-label">{label}</span>
        </>
      )}
    </NavLink>
  );
}

export function AppRail() {
  const { me, app, text } = useSession();
  const chats = useChats().data ?? [];
  const feed = useFeed().data ?? [];
  const unread = (channel: boolean) =>
    chats.filter((chat) => (chat.kind === 'channel') === channel && chat.unread > 0).length;
  const base = `/as/${encodeURIComponent(me.id)}`;
  return (
    <nav className="rail" aria-label={text.rail.label}>
      <RailItem
        to={`${base}/activity`}
        label={text.rail.activity}
        icon={<Alert24Regular />}
        activeIcon={<Alert24Filled />}
        count={feed.filter((item) => !item.read).length}
      />
      <RailItem
        to={`${base}/chat`}
        label={text.rail.chat}
        icon={<Chat24Regular />}
        activeIcon={<Chat24Filled />}
        count={unread(false)}
      />
      <RailItem
        to={`${base}/teams`}
        label={text.rail.teams}
        icon={<PeopleTeam24Regular />}
        activeIcon={<PeopleTeam24Filled />}
        count={unread(true)}
      />
      {app.installed && (
        <RailItem
          to={`${base}/app`}
          label={app.name ?? ''}
          icon={<AppIcon size={24} />}
          activeIcon={<AppIcon size={24} />}
        />
      )}
    </nav>
  );
}
