import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { PER_PAGE } from '../../../bot/capabilities/incident/list-model.ts';
import { useLanguage, useText } from '../../session.tsx';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px', margin: '12px 0' },
  words: { color: tokens.colorNeutralForeground2 },
});

interface PagerProps {
  readonly page: number;
  readonly count: number;
  readonly turn: (page: number) => void;
  readonly place: 'above' | 'below';
}

/** Above the list: how many there are. Below it: the way to the next fifty. */
export function Pager({ page, count, turn, place }: PagerProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(pageText).list;
  const number = (value: number) => formatNumber(value, language);
  const pages = Math.ceil(count / PER_PAGE);
  if (place === 'above') {
    const counted = text.count(number(count), count === 1);
    const range = text.showing(number((page - 1) * PER_PAGE + 1), number(Math.min(count, page * PER_PAGE)), counted);
    return <div className={styles.words}>{pages > 1 ? range : counted}</div>;
  }
  if (pages === 1) return null;
  return (
    <nav aria-label={text.pages} className={styles.row}>
      <Button disabledFocusable={page === 1} onClick={() => turn(page - 1)}>
        {text.previous}
      </Button>
      <span>{text.page(number(page), number(pages))}</span>
      <Button disabledFocusable={page === pages} onClick={() => turn(page + 1)}>
        {text.next}
      </Button>
    </nav>
  );
}
