// The way into the search: a field to press, Ctrl + K, or "/" where nothing is being written.
import { makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { lazy, Suspense, useEffect, useState } from 'react';
import { isWriting } from '../../parts/writing.ts';
import { useText } from '../session.tsx';
import { OPEN_SEARCH } from './open.ts';
import { searchBoxText } from './text.ts';

const SearchDialog = lazy(() => import('./dialog.tsx'));

const useStyles = makeStyles({
  trigger: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '8px',
    flex: '0 1 320px',
    minWidth: '40px',
    minHeight: '32px',
    padding: '4px 10px',
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (max-width: 640px)': { flex: '0 0 auto' },
  },
  words: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 640px)': { display: 'none' },
  },
});

function asksForSearch(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target);
}

export function SearchTrigger() {
  const styles = useStyles();
  const text = useText(searchBoxText);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    const onAsked = () => setOpen(true);
    document.addEventListener('keydown', onKey);
    document.addEventListener(OPEN_SEARCH, onAsked);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener(OPEN_SEARCH, onAsked);
    };
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles.trigger}
        aria-label={text.open}
        title={text.openHint}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <SearchRegular aria-hidden fontSize={20} />
        <span aria-hidden className={styles.words}>
          {text.openHint}
        </span>
      </button>
      <Suspense>{isOpen && <SearchDialog close={() => setOpen(false)} />}</Suspense>
    </>
  );
}
