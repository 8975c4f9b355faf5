// What a message holds: words, files, cards. The same in a bubble and in a channel post.
import { Link } from '@fluentui/react-components';
import { Document20Regular } from '@fluentui/react-icons';
import { LiveCard } from '../card/live-card.tsx';
import { RichText } from '../card/rich-text.tsx';
import type { ChatMessage } from '../platform-api.ts';
import { useSession } from '../session.tsx';
import { useDialogs } from '../tab/dialogs.ts';
import { useChatActions } from './use-messages.ts';
import './message.css';

export function MessageWords({ message }: { message: ChatMessage }) {
  const { app } = useSession();
  return (
    <>
      {message.mentionsBot && <span className="mention">{app.name} </span>}
      <RichText text={message.text} format={message.textFormat} />
      {(message.files ?? []).map((file) => (
        <Link key={file.id} href={file.url} className="file" download={file.name}>
          <Document20Regular aria-hidden /> {file.name}
        </Link>
      ))}
    </>
  );
}

export const hasWords = (message: ChatMessage) => message.text !== '' || (message.files ?? []).length > 0;

export function MessageCards({ message, chat }: { message: ChatMessage; chat: string }) {
  const { press } = useChatActions(chat);
  const { open } = useDialogs();
  return message.cards.map((card, index) => (
    <LiveCard
      key={`${message.id}${index === 0 ? '' : index}`}
      card={card}
      send={(pressed) => press(message.id, pressed)}
      onDialog={open}
    />
  ));
}
