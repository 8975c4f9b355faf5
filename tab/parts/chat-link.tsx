import { makeStyles, tokens } from '@fluentui/react-components';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { useText } from '../shell/session.tsx';
import { chatAddress, openOutside } from '../shell/teams.ts';
import { partText } from './text.ts';

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    color: tokens.colorBrandForegroundLink,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface ChatLinkProps {
  readonly name: string;
  /** Of their account; without it there is only the name. */
  readonly login: string;
}

/** A colleague's name, which opens the chat with them in Teams. */
export function ChatLink({ name, login }: ChatLinkProps) {
  const styles = useStyles();
  const text = useText(partText);
  if (login === '') return <span>{name}</span>;
  const address = chatAddress(login);
  return (
    <a
      href={address}
      className={styles.link}
      title={text.writeTo(name)}
      onClick={(event) => {
        event.preventDefault();
        void openOutside(address);
      }}
    >
      {name} <ChatRegular aria-hidden />
    </a>
  );
}
