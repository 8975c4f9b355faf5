import { Avatar, Button } from '@fluentui/react-components';
import { ErrorCircle20Regular } from '@fluentui/react-icons';
import { clockTime } from '../moment.ts';
import type { ChatMessage } from '../platform-api.ts';
import { useSession } from '../session.tsx';
import { AppIcon } from '../shell/app-icon.tsx';
import { hasWords, MessageCards, MessageWords } from './message-body.tsx';
import { MessageMenu } from './message-menu.tsx';
import { useChatActions } from './use-messages.ts';

export function Failed({ message, chat }: { message: ChatMessage; chat: string }) {
  const { text } = useSession();
  const { retry } = useChatActions(chat);
  return (
    <div className="failed" role="status">
      <ErrorCircle20Regular aria-hidden /> {text.chat.failed}
      <Button size="small" appearance="transparent" onClick={() => void retry(message.id)}>
        {text.chat.retry}
      </Button>
    </div>
  );
}

interface Props {
  readonly message: ChatMessage;
  readonly chat: string;
  /** Follows the same person's message closely: no name, no face. */
  readonly follows: boolean;
}

export function MessageBubble({ message, chat, follows }: Props) {
  const { me, text } = useSession();
  const own = message.from.id === me.id;
  const bot = message.from.kind === 'bot';
  return (
    <li className="message" data-own={own} data-follows={follows}>
      {!own && (
        <span className="message-face">
          {!follows &&
            (bot ? (
              <AppIcon size={32} />
            ) : (
              <Avatar name={message.from.name} color="colorful" idForColor={message.from.id} size={32} aria-hidden />
            ))}
        </span>
      )}
      <div className="message-column">
        <div className="message-head" data-quiet={follows}>
          {!own && <span className="message-name">{message.from.name}</span>}
          <time dateTime={message.sentAt}>{clockTime(message.sentAt, me.language)}</time>
          {message.editedAt && <span>{text.chat.edited}</span>}
        </div>
        <div className="message-line">
          <div className="message-parts">
            {hasWords(message) && (
              <div className="bubble">
                <MessageWords message={message} />
              </div>
            )}
            <MessageCards message={message} chat={chat} />
          </div>
          <MessageMenu message={message} chat={chat} />
        </div>
        {message.failed && <Failed message={message} chat={chat} />}
      </div>
    </li>
  );
}
