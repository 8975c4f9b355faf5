// Who is sitting at the window, in which language and theme, and what the platform tells them as it happens.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import {
  type AppInfo,
  ask,
  type Chat,
  type Clock,
  type FeedItem,
  type Me,
  personPath,
  type ThemeName,
} from './platform-api.ts';
import { textFor, type Words } from './text.ts';

export interface Session {
  readonly me: Me;
  readonly text: Words;
  readonly app: AppInfo;
  readonly offline: boolean;
  change(settings: { language?: string; theme?: ThemeName }): Promise<void>;
}

const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session here.');
  return session;
}

interface TeamsEvent {
  readonly kind: 'message' | 'update' | 'delete' | 'notification' | 'view' | 'typing' | 'app' | 'read';
  readonly chat: string;
  readonly id: string;
}

type Listener = (event: TeamsEvent) => void;
const listeners = new Set<Listener>();

export function useTeamsEvents(listener: Listener): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const call: Listener = (event) => latest.current(event);
    listeners.add(call);
    return () => void listeners.delete(call);
  }, []);
}

/** Everything the platform tells leads to reading again; the data itself never travels in the event. */
function useLiveUpdates(person: string): boolean {
  const queries = useQueryClient();
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    const source = new EventSource(`${personPath(person)}/events`);
    // What is being read for the first time is not read again by invalidating alone, and may have been answered too early.
    const stale = (...key: string[]) =>
      void queries.cancelQueries({ queryKey: key }).then(() => queries.invalidateQueries({ queryKey: key }));
    source.onopen = () => {
      setOffline(false);
      stale('chats', person);
      stale('messages', person);
    };
    source.onerror = () => setOffline(true);
    source.onmessage = (message) => {
      const event = JSON.parse(String(message.data)) as TeamsEvent;
      if (event.kind === 'app') stale('app', person);
      if (['notification', 'read'].includes(event.kind)) stale('notifications', person);
      if (event.kind !== 'typing') stale('chats', person);
      if (['message', 'update', 'delete', 'view'].includes(event.kind)) stale('messages', person, event.chat);
      for (const listener of listeners) listener(event);
    };
    return () => source.close();
  }, [person, queries]);
  return offline;
}

export function SessionProvider({ me, children }: { me: Me; children: ReactNode }) {
  const queries = useQueryClient();
  const app = useQuery({ queryKey: ['app', me.id], queryFn: () => ask<AppInfo>('GET', `${personPath(me.id)}/app`) });
  const offline = useLiveUpdates(me.id);
  const change = async (settings: { language?: string; theme?: ThemeName }) => {
    await ask('PUT', `${personPath(me.id)}/settings`, settings);
    await Promise.all(['me', 'app', 'chats'].map((key) => queries.invalidateQueries({ queryKey: [key, me.id] })));
  };
  const text = textFor(me.language);
  const session = { me, text, app: app.data ?? { installed: false }, offline, change };
  return <SessionContext.Provider value={session}>{app.isPending ? null : children}</SessionContext.Provider>;
}

export function useChats() {
  const { me } = useSession();
  return useQuery({ queryKey: ['chats', me.id], queryFn: () => ask<Chat[]>('GET', `${personPath(me.id)}/chats`) });
}

/** The platform's time now; it may be ahead of the world's. */
export function useNow(): number {
  const clock = useQuery({
    queryKey: ['clock'],
    queryFn: () => ask<Clock>('GET', '/control/clock'),
    refetchInterval: 15_000,
  });
  return clock.data ? Date.parse(clock.data.now) : 0;
}

export function useFeed() {
  const { me } = useSession();
  return useQuery({
    queryKey: ['notifications', me.id],
    queryFn: () => ask<FeedItem[]>('GET', `${personPath(me.id)}/notifications`),
  });
}
