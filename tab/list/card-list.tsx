import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { GuardedItem } from '../parts/boundary.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', padding: 0, margin: '12px 0', listStyleType: 'none' },
  card: {
    position: 'relative',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    // The whole card is the link's area to press.
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
});

interface CardListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly pathOf: (row: Row) => string;
  readonly titleOf: (row: Row) => string;
  readonly children: (row: Row) => ReactNode;
}

/** The list where there is no room for a table. */
export function CardList<Row extends { readonly id: string }>(props: CardListProps<Row>) {
  const { label, rows, pathOf, titleOf, children } = props;
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className={styles.card}>
          <GuardedItem>
            <Link className={styles.link} to={pathOf(row)}>
              {titleOf(row)}
            </Link>
            {children(row)}
          </GuardedItem>
        </li>
      ))}
    </ul>
  );
}
