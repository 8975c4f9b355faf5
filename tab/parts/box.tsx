import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import type { ReactNode } from 'react';

// Fluent's own card brings its whole machinery for choosing cards into what everybody loads first.
const useStyles = makeStyles({
  box: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    maxWidth: '640px',
    padding: '23px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
  },
  title: { margin: 0, display: 'flex', gap: '8px', alignItems: 'center' },
  words: { margin: 0 },
  action: { marginTop: '8px', alignSelf: 'flex-start' },
});

interface BoxProps {
  readonly title: string;
  readonly words: readonly string[];
  /** Told at once, with a mark. */
  readonly isFault?: boolean;
  readonly children?: ReactNode;
}

/** Takes the place of what is not there: why, and what to do. */
export function Box({ title, words, isFault = false, children }: BoxProps) {
  const styles = useStyles();
  return (
    <div className={styles.box} {...(isFault && { role: 'alert' })}>
      <Subtitle1 as="h2" className={styles.title}>
        {isFault && <ErrorCircleRegular aria-hidden />} {title}
      </Subtitle1>
      {words.map((line) => (
        <p key={line} className={styles.words}>
          {line}
        </p>
      ))}
      {children && <div className={styles.action}>{children}</div>}
    </div>
  );
}
