import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px', margin: '12px 0' },
});

/** Which rows of all a page holds. */
export function rangeOf(page: number, count: number, perPage: number) {
  const from = (page - 1) * perPage + 1;
  return { from, to: Math.min(count, page * perPage), pages: Math.ceil(count / perPage) };
}

interface PagerProps {
  readonly words: { readonly pages: string; readonly previous: string; readonly next: string };
  readonly page: number;
  readonly pages: number;
  readonly turn: (page: number) => void;
  /** Before the buttons. */
  readonly range?: string;
  /** Between them. */
  readonly place?: string;
}

/** The way to the other pages of a list that the server gives one page at a time; nothing where there is but one. */
export function Pager({ words, page, pages, turn, range, place }: PagerProps) {
  const styles = useStyles();
  // The address may ask for a page that is no longer there.
  const isBeyond = page > pages && pages > 0;
  useEffect(() => {
    if (isBeyond) turn(pages);
  });
  if (pages <= 1) return null;
  return (
    <nav aria-label={words.pages} className={styles.row}>
      {range !== undefined && <span>{range}</span>}
      <Button disabledFocusable={page === 1} onClick={() => turn(page - 1)}>
        {words.previous}
      </Button>
      {place !== undefined && <span>{place}</span>}
      <Button disabledFocusable={page >= pages} onClick={() => turn(page + 1)}>
        {words.next}
      </Button>
    </nav>
  );
}
