// A list where there is no room for a table: each row a card that is read from the top.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { GuardedItem } from '../parts/boundary.tsx';
import type { Column } from './column.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '8px', padding: 0, margin: 0, listStyleType: 'none' },
  card: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '6px 8px',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    hyphens: 'auto',
    overflowWrap: 'break-word',
  },
  opens: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  over: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  title: { minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  link: {
    color: tokens.colorBrandForegroundLink,
    // The whole card is the link's area to press.
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  whole: { gridColumn: '1 / -1', minWidth: 0 },
  words: {
    display: '-webkit-box',
    WebkitLineClamp: '3',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  badges: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  less: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // Above the link that covers the card.
  above: { position: 'relative', zIndex: 1 },
});

export interface RowCard {
  /** Above the title: a number, a kind. */
  readonly over?: ReactNode;
  readonly title: ReactNode;
  readonly words?: ReactNode;
  /** How it stands: badges. */
  readonly state?: ReactNode;
  /** Who, when. */
  readonly lines?: readonly ReactNode[];
  readonly action?: ReactNode;
}

const isSaid = (said: ReactNode): boolean => said !== null && said !== undefined && said !== '' && said !== false;

/** What the columns say, line by line: the first of them is the title, or the name of the row where it leads somewhere. */
export function cardOf<Row>(
  columns: readonly Column<Row>[],
  nameOf: (row: Row) => string,
  pathOf: ((row: Row) => string | undefined) | undefined,
): (row: Row) => RowCard {
  const [first, ...rest] = columns.filter(({ isAction }) => isAction !== true);
  const action = columns.find(({ isAction }) => isAction === true);
  return (row) => ({
    title: pathOf?.(row) === undefined ? first?.cell(row) : nameOf(row),
    lines: rest.map(({ title, cell }) => {
      const said = cell(row);
      return (
        isSaid(said) && (
          <>
            {title}: {said}
          </>
        )
      );
    }),
    action: action?.cell(row),
  });
}

interface GridCardsProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly card: (row: Row) => RowCard;
  readonly pathOf?: ((row: Row) => string | undefined) | undefined;
  /** Beside the title: the choice of the row. */
  readonly beside?: ((row: Row) => ReactNode) | undefined;
}

export function GridCards<Row>({ label, rows, keyOf, card, pathOf, beside }: GridCardsProps<Row>) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map((row) => (
        <li key={keyOf(row)}>
          <GuardedItem>
            <Card card={card(row)} path={pathOf?.(row)} beside={beside?.(row)} />
          </GuardedItem>
        </li>
      ))}
    </ul>
  );
}

interface CardProps {
  readonly card: RowCard;
  readonly path: string | undefined;
  readonly beside: ReactNode;
}

function Card({ card: { over, title, words, state, lines = [], action }, path, beside }: CardProps) {
  const styles = useStyles();
  const said = lines.filter(isSaid);
  return (
    <div className={mergeClasses(styles.card, path !== undefined && styles.opens)}>
      <div className={styles.title}>
        {over !== undefined && <span className={styles.over}>{over}</span>}
        {path === undefined ? (
          title
        ) : (
          <Link className={styles.link} to={path}>
            {title}
          </Link>
        )}
      </div>
      <div className={styles.above}>{beside}</div>
      {words !== undefined && <div className={mergeClasses(styles.whole, styles.words)}>{words}</div>}
      {state !== undefined && <div className={mergeClasses(styles.whole, styles.badges)}>{state}</div>}
      {said.length > 0 && (
        <div className={mergeClasses(styles.whole, styles.less)}>
          {said.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a card have no other name than their place
            <div key={place}>{line}</div>
          ))}
        </div>
      )}
      {isSaid(action) && <div className={mergeClasses(styles.whole, styles.above)}>{action}</div>}
    </div>
  );
}
