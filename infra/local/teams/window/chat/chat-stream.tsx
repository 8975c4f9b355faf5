import { Fragment, useRef, useState } from 'react';
import { dayLabel, sameDay } from '../moment.ts';
import type { Chat, ChatMessage } from '../platform-api.ts';
import { useSession } from '../session.tsx';
import { AppIcon } from '../shell/app-icon.tsx';
import { Composer } from './composer.tsx';
import { MessageBubble } from './message-bubble.tsx';
import { Suggestions } from './suggestions.tsx';
import { useBottom } from './use-bottom.ts';
import { useChatActions, useMessages } from './use-messages.ts';
import { useTyping } from './use-typing.ts';

const CLOSE = 5 * 60_000;

function follows(message: ChatMessage, before: ChatMessage | undefined): boolean {
  if (before?.from.id !== message.from.id || message.editedAt !== undefined) return false;
  return Date.parse(message.sentAt) - Date.parse(before.sentAt) < CLOSE;
}

/** A personal app introduces itself above its first message. */
function AppIntro() {
  const { app } = useSession();
  return (
    <li className="app-intro">
      <AppIcon size={56} />
      <strong>{app.name}</strong>
      <span>{app.description}</span>
    </li>
  );
}

export function ChatStream({ chat }: { chat: Chat }) {
  const { me, text } = useSession();
  const messages = useMessages(chat.id);
  const { send } = useChatActions(chat.id);
  const list = useRef<HTMLDivElement>(null);
  const typing = useTyping(chat.id);
  const [begun, setBegun] = useState({ times: 0, text: '' });
  // A command with a blank to fill (“status <nummer>”) goes into the box; the others are said at once.
  const choose = (command: string) => {
    const [start = ''] = command.split('<');
    if (start === command) void send({ text: command });
    else setBegun((before) => ({ times: before.times + 1, text: start }));
  };
  useBottom(list, `${messages?.at(-1)?.id} ${typing}`);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div ref={list} className="stream" role="log" aria-label={text.chat.messages} tabIndex={0}>
        <ol className="messages">
          {chat.kind === 'bot' && messages && <AppIntro />}
          {chat.kind !== 'bot' && messages?.length === 0 && <li className="pane-empty">{text.chat.empty}</li>}
          {messages?.map((message, index) => {
            const before = messages[index - 1];
            const newDay = !before || !sameDay(before.sentAt, message.sentAt);
            return (
              <Fragment key={message.id}>
                {newDay && <li className="day">{dayLabel(message.sentAt, me.language)}</li>}
                <MessageBubble message={message} chat={chat.id} follows={!newDay && follows(message, before)} />
              </Fragment>
            );
          })}
          {typing && <li className="typing">{text.chat.typing(chat.title)}</li>}
        </ol>
      </div>
      {chat.kind === 'bot' && <Suggestions scope="personal" onChoose={choose} />}
      <Composer
        key={begun.times}
        initial={begun.text}
        focused={begun.times > 0}
        placeholder={text.composer.placeholder}
        canAttach={chat.kind === 'bot'}
        onSend={send}
      />
    </>
  );
}
