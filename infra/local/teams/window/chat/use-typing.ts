import { useEffect, useState } from 'react';
import { useTeamsEvents } from '../session.tsx';

const LASTS = 5000;

/** Whether the bot said that it is typing in this chat, until it says something or a moment has passed. */
export function useTyping(chat: string): boolean {
  const [at, setAt] = useState(0);
  useTeamsEvents((event) => {
    if (event.chat !== chat) return;
    if (event.kind === 'typing') setAt(Date.now());
    if (event.kind === 'message') setAt(0);
  });
  useEffect(() => {
    if (at === 0) return undefined;
    const timer = setTimeout(() => setAt(0), LASTS);
    return () => clearTimeout(timer);
  }, [at]);
  return at > 0;
}
