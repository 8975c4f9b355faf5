// Fler alternativ: what a person may do with a message, and what the app offers to do with it.
import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { ArrowForward20Regular, Copy20Regular, MoreHorizontal20Regular } from '@fluentui/react-icons';
import { errorWords } from '../card/live-card.tsx';
import type { ChatMessage } from '../platform-api.ts';
import { useChats, useSession } from '../session.tsx';
import { AppIcon } from '../shell/app-icon.tsx';
import { useDialogs } from '../tab/dialogs.ts';
import { useChatActions } from './use-messages.ts';

function ForwardMenu({ message, chat }: { message: ChatMessage; chat: string }) {
  const { text } = useSession();
  const { forward } = useChatActions(chat);
  const { say } = useDialogs();
  const targets = (useChats().data ?? []).filter((each) => each.id !== chat && each.kind !== 'bot');
  const send = async (to: string) => {
    await forward(message.id, to);
    say(text.chat.forwarded, 'success');
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem icon={<ArrowForward20Regular />}>{text.chat.forward}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={text.chat.forwardTo}>
          {targets.map((target) => (
            <MenuItem key={target.id} onClick={() => void send(target.id)}>
              {target.team ? `${target.team.name}: ${target.title}` : target.title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function AppActions({ message, chat }: { message: ChatMessage; chat: string }) {
  const { app, text } = useSession();
  const { run } = useChatActions(chat);
  const { open, say } = useDialogs();
  const start = async (command: string) => {
    const outcome = await run(message.id, command);
    if (outcome.outcome === 'dialog') open(outcome.dialog);
    if (outcome.outcome === 'message') say(outcome.message, 'info');
    if (outcome.outcome === 'error') say(errorWords(text, outcome.error), 'error');
  };
  return (app.messageActions ?? []).map((action) => (
    <MenuItem
      key={action.id}
      icon={<AppIcon size={20} />}
      {...(action.description ? { subText: action.description } : {})}
      onClick={() => void start(action.id)}
    >
      {action.title}
    </MenuItem>
  ));
}

export function MessageMenu({ message, chat }: { message: ChatMessage; chat: string }) {
  const { text, app } = useSession();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={text.chat.more} relationship="label">
          <Button className="message-more" appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <ForwardMenu message={message} chat={chat} />
          {message.text !== '' && (
            <MenuItem icon={<Copy20Regular />} onClick={() => void navigator.clipboard.writeText(message.text)}>
              {text.chat.copy}
            </MenuItem>
          )}
          {app.installed && <MenuDivider />}
          {app.installed && <AppActions message={message} chat={chat} />}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
