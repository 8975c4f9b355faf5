// To be pasted in the portal: no programming interface is assumed there.
import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useTell } from '../../parts/toasts.tsx';
import { useText } from '../../shell/session.tsx';
import { reportPageText } from './text.ts';

interface CopyButtonProps {
  readonly label: string;
  readonly words: string;
  /** Read out, where the label alone does not say what is copied. */
  readonly about?: string;
  readonly size?: 'small' | 'medium';
}

export function CopyButton({ label, words, about, size = 'medium' }: CopyButtonProps) {
  const { edit } = useText(reportPageText);
  const tell = useTell();
  const copy = () =>
    void navigator.clipboard.writeText(words).then(
      () => tell({ words: edit.copied }),
      () => tell({ words: edit.copyFailed, isFault: true }),
    );
  return (
    <Button
      size={size}
      appearance={size === 'small' ? 'subtle' : 'secondary'}
      icon={<CopyRegular />}
      disabled={words === ''}
      {...(about !== undefined && { 'aria-label': about })}
      onClick={copy}
    >
      {label}
    </Button>
  );
}
