import { Button, Spinner } from '@fluentui/react-components';
import { useText } from '../shell/session.tsx';
import { partText } from './text.ts';

interface SendButtonProps {
  readonly label: string;
  /** Said instead of the label where several of the same stand in a list. */
  readonly name?: string;
  readonly sending: boolean;
  readonly appearance?: 'primary' | 'secondary';
  /** Left out in a form: the button then submits it. */
  readonly press?: () => void;
}

/** Shows that it works; it stays in reach of the keyboard meanwhile, so that the focus is not lost. */
export function SendButton({ label, name, sending, appearance = 'primary', press }: SendButtonProps) {
  const text = useText(partText);
  return (
    <Button
      type={press ? 'button' : 'submit'}
      appearance={appearance}
      disabledFocusable={sending}
      aria-label={sending ? undefined : name}
      icon={sending ? <Spinner size="tiny" aria-hidden /> : null}
      {...(press && { onClick: press })}
    >
      {sending ? text.sending : label}
    </Button>
  );
}
