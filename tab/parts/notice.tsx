import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  place: { marginBottom: '16px' },
  words: { overflowWrap: 'anywhere', whiteSpace: 'normal', lineHeight: '20px' },
});

interface NoticeProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A line that tells something now: failures interrupt a screen reader, the rest waits its turn. */
export function Notice({ intent, title, actions, children }: NoticeProps) {
  const styles = useStyles();
  const interrupts = intent === 'error' || intent === 'warning';
  return (
    <div role={interrupts ? 'alert' : 'status'} className={styles.place}>
      <MessageBar intent={intent} layout="multiline" politeness="polite">
        <MessageBarBody className={styles.words}>
          {title && <MessageBarTitle>{title}</MessageBarTitle>} {children}
        </MessageBarBody>
        {actions && <MessageBarActions>{actions}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}
