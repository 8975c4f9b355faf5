// A small table that becomes a list of cards where there is no room; long, sortable lists have their own.
import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { GuardedItem } from '../parts/boundary.tsx';
import { FactList } from '../parts/fact-list.tsx';
import { useNarrow } from '../parts/use-narrow.ts';
import { GuardedRow } from './guarded-row.tsx';

const useStyles = makeStyles({
  cell: {
    boxSizing: 'border-box',
    height: 'auto',
    padding: '10px 8px',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  head: { boxSizing: 'border-box', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  header: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  list: { listStyleType: 'none', padding: 0, margin: 0 },
  card: { padding: '12px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface GridRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

interface GridProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
  /** A width for each column; the ones left out share the rest. */
  readonly widths?: readonly string[];
  /** The narrowest window, in pixels, that has room for the table. */
  readonly room?: number;
}

export function Grid(props: GridProps) {
  return useNarrow(props.room) ? <Cards {...props} /> : <Wide {...props} />;
}

function Wide({ label, columns, rows, widths }: GridProps) {
  const styles = useStyles();
  return (
    <Table aria-label={label}>
      <TableHeader className={styles.header}>
        <TableRow>
          {columns.map((column, place) => (
            <TableHeaderCell key={column} className={styles.head} style={{ width: widths?.[place] }}>
              {column}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(({ key, cells }) => (
          <GuardedRow key={key} columns={columns.length}>
            <TableRow>
              {columns.map((column, place) => (
                <TableCell key={column} className={styles.cell}>
                  {cells[place]}
                </TableCell>
              ))}
            </TableRow>
          </GuardedRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cards({ label, columns, rows }: GridProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map(({ key, cells }) => (
        <li key={key} className={styles.card}>
          <GuardedItem>
            <FactList facts={columns.map((column, place) => [column, cells[place]] as const)} />
          </GuardedItem>
        </li>
      ))}
    </ul>
  );
}
