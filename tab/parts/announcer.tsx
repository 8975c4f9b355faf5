// Says aloud, to those who listen to the page, what others see change.
import { makeStyles } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useState } from 'react';

const AnnounceContext = createContext<(words: string) => void>(() => undefined);

export const useHiddenStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function Announcer({ children }: { children: ReactNode }) {
  const [words, setWords] = useState('');
  const styles = useHiddenStyles();
  return (
    <AnnounceContext value={setWords}>
      {children}
      <div role="status" className={styles.hidden}>
        {words}
      </div>
    </AnnounceContext>
  );
}

export function useAnnounce(): (words: string) => void {
  return useContext(AnnounceContext);
}
