// A post with its thread, as Teams shows channels.
import { Avatar, Badge, Button } from '@fluentui/react-components';
import { ArrowReply20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { shortMoment } from '../moment.ts';
import type { ChatMessage } from '../platform-api.ts';
import { useNow, useSession } from '../session.tsx';
import { AppIcon } from '../shell/app-icon.tsx';
import { Composer } from './composer.tsx';
import { hasWords, MessageCards, MessageWords } from './message-body.tsx';
import { Failed } from './message-bubble.tsx';
import { MessageMenu } from './message-menu.tsx';
import { useChatActions } from './use-messages.ts';

function Entry({ message, chat }: { message: ChatMessage; chat: string }) {
  const now = useNow();
  const { me, text } = useSession();
  const bot = message.from.kind === 'bot';
  return (
    <div className="entry">
      <span className="message-face">
        {bot ? (
          <AppIcon size={32} />
        ) : (
          <Avatar name={message.from.name} color="colorful" idForColor={message.from.id} size={32} aria-hidden />
        )}
      </span>
      <div className="entry-column">
        <div className="message-head">
          <span className="message-name">{message.from.name}</span>
          {bot && (
            <Badge size="small" appearance="tint" color="informative">
              {text.chat.bot}
            </Badge>
          )}
          <time dateTime={message.sentAt}>{shortMoment(message.sentAt, me.language, now)}</time>
          {message.editedAt && <span>{text.chat.edited}</span>}
        </div>
        {hasWords(message) && (
          <div className="entry-words">
            <MessageWords message={message} />
          </div>
        )}
        <MessageCards message={message} chat={chat} />
        {message.failed && <Failed message={message} chat={chat} />}
      </div>
      <MessageMenu message={message} chat={chat} />
    </div>
  );
}

interface Props {
  readonly root: ChatMessage;
  readonly replies: readonly ChatMessage[];
  readonly chat: string;
  readonly mentionName: string | undefined;
}

export function ChannelPost({ root, replies, chat, mentionName }: Props) {
  const { text } = useSession();
  const { send } = useChatActions(chat);
  const [replying, setReplying] = useState(false);
  return (
    <li className="post">
      <Entry message={root} chat={chat} />
      {replies.length > 0 && (
        <ul className="replies" aria-label={text.chat.replies(replies.length)}>
          {replies.map((reply) => (
            <li key={reply.id}>
              <Entry message={reply} chat={chat} />
            </li>
          ))}
        </ul>
      )}
      <div className="post-foot">
        {replying ? (
          <Composer
            placeholder={text.composer.replyPlaceholder}
            mentionName={mentionName}
            focused
            onSend={(message) => send({ ...message, replyTo: root.id })}
          />
        ) : (
          <Button appearance="subtle" size="small" icon={<ArrowReply20Regular />} onClick={() => setReplying(true)}>
            {text.chat.reply}
          </Button>
        )}
      </div>
    </li>
  );
}
