// The list and the chosen conversation side by side; on a phone one of them.
import { Navigate, useParams } from 'react-router';
import { useChats, useSession } from '../session.tsx';
import { placeOf } from '../shell/chat-place.ts';
import { ChatList } from './chat-list.tsx';
import { Conversation } from './conversation.tsx';
import './chat-page.css';

export function ChatPage({ area }: { area: 'chat' | 'teams' }) {
  const { me, text, app } = useSession();
  const { chat: wanted } = useParams();
  const chats = useChats();
  if (!chats.data) return null;
  const bot = chats.data.find((chat) => chat.kind === 'bot');
  if (wanted === 'bot' && bot) return <Navigate to={placeOf(me.id, bot.id)} replace />;
  if (wanted === 'bot' && chats.data.length > 0)
    return <Navigate to={`/as/${encodeURIComponent(me.id)}/chat`} replace />;
  const chat = chats.data.find((each) => each.id === wanted);
  const nothing = app.appId === undefined ? text.app.missing : app.installed ? text.chat.choose : text.app.notForPerson;
  return (
    <div className="chat-page" data-chosen={chat !== undefined}>
      <ChatList area={area} />
      {chat ? <Conversation key={chat.id} chat={chat} area={area} /> : <p className="nothing-chosen">{nothing}</p>}
    </div>
  );
}
