// Messages of one chat. What is there shows at once (peek); reading, which greets and refreshes cards, follows.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CardPress } from '../card/card-frame.tsx';
import { ask, type ChatMessage, chatPath, type NewFile, type Outcome } from '../platform-api.ts';
import { useSession } from '../session.tsx';

export function useMessages(chat: string): readonly ChatMessage[] | undefined {
  const { me } = useSession();
  const path = `${chatPath(me.id, chat)}/messages`;
  const peek = useQuery({
    queryKey: ['peek', me.id, chat],
    queryFn: () => ask<ChatMessage[]>('GET', `${path}?peek=1`),
    gcTime: 0,
  });
  const read = useQuery({
    queryKey: ['messages', me.id, chat],
    queryFn: ({ signal }) => ask<ChatMessage[]>('GET', path, undefined, signal),
    staleTime: 0,
  });
  return read.data ?? peek.data;
}

export interface Outgoing {
  readonly text: string;
  readonly mentionBot?: boolean;
  readonly replyTo?: string;
  readonly files?: readonly NewFile[];
}

export function useChatActions(chat: string) {
  const { me } = useSession();
  const queries = useQueryClient();
  const path = `${chatPath(me.id, chat)}/messages`;
  const stale = () => queries.invalidateQueries({ queryKey: ['messages', me.id, chat] });
  return {
    send: (message: Outgoing) => ask('POST', path, message).finally(stale),
    retry: (id: string) => ask('POST', `${path}/${id}/retry`).finally(stale),
    forward: (id: string, to: string) => ask('POST', `${path}/${id}/forward`, { to }),
    press: (id: string, press: CardPress) =>
      ask<Outcome>('POST', `${path}/${id}/press`, { action: press.action }).finally(stale),
    run: (id: string, command: string) => ask<Outcome>('POST', `${path}/${id}/actions/${encodeURIComponent(command)}`),
  };
}
