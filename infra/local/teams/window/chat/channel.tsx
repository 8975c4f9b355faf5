// Channel posts with their replies, newest last, and the box that starts a post.
import { Button } from '@fluentui/react-components';
import { Compose20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Chat } from '../platform-api.ts';
import { useSession } from '../session.tsx';
import { ChannelPost } from './channel-post.tsx';
import { Composer } from './composer.tsx';
import { useBottom } from './use-bottom.ts';
import { type Outgoing, useChatActions, useMessages } from './use-messages.ts';
import './channel.css';

export function Channel({ chat }: { chat: Chat }) {
  const { text, app } = useSession();
  const messages = useMessages(chat.id);
  const { send } = useChatActions(chat.id);
  const [posting, setPosting] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useBottom(list, messages?.at(-1)?.id);
  const bot = chat.hasBot ? app.name : undefined;
  const post = (message: Outgoing) => {
    setPosting(false);
    return send(message);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div ref={list} className="stream" role="log" aria-label={text.chat.messages} tabIndex={0}>
        <ol className="posts">
          {messages?.length === 0 && <li className="pane-empty">{text.chat.empty}</li>}
          {messages
            ?.filter((message) => message.threadId === undefined)
            .map((root) => (
              <ChannelPost
                key={root.id}
                root={root}
                replies={messages.filter((message) => message.threadId === root.id)}
                chat={chat.id}
                mentionName={bot}
              />
            ))}
        </ol>
      </div>
      <div className="channel-foot">
        {posting ? (
          <>
            <Composer placeholder={text.composer.post} mentionName={bot} focused onSend={post} />
            <Button appearance="subtle" size="small" onClick={() => setPosting(false)}>
              {text.chat.cancel}
            </Button>
          </>
        ) : (
          <Button appearance="primary" icon={<Compose20Regular />} onClick={() => setPosting(true)}>
            {text.chat.newPost}
          </Button>
        )}
        {app.installed && !chat.hasBot && <p className="channel-hint">{text.chat.notForBot(app.name ?? '')}</p>}
      </div>
    </>
  );
}
