// A small table that is read and nothing more: under a drawing, in a fold, of a form's own lines. A list that somebody works with is a grid.
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
import { useTableLook } from './table-look.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', padding: 0, margin: 0 },
  card: { padding: '12px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface PlainRow {
  readonly key: string;
  /** In the order of the titles. */
  readonly cells: readonly ReactNode[];
}

interface PlainTableProps {
  readonly label: string;
  readonly titles: readonly string[];
  /** Of the first of them; the others share the rest. */
  readonly widths?: readonly string[];
  readonly rows: readonly PlainRow[];
  /** The narrowest window, in pixels, that has room for the table; where there is less, each row is a list of facts. */
  readonly room?: number;
}

export function PlainTable(props: PlainTableProps) {
  return useNarrow(props.room) ? <Facts {...props} /> : <Wide {...props} />;
}

function Wide({ label, titles, widths = [], rows }: PlainTableProps) {
  const look = useTableLook();
  return (
    <Table className={look.table} aria-label={label}>
      <TableHeader>
        <TableRow>
          {titles.map((title, place) => (
            <TableHeaderCell key={title} className={look.head} style={{ width: widths[place] }}>
              {title}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(({ key, cells }) => (
          <GuardedRow key={key} columns={titles.length}>
            <TableRow>
              {titles.map((title, place) => (
                <TableCell key={title} className={look.cell}>
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

function Facts({ label, titles, rows }: PlainTableProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map(({ key, cells }) => (
        <li key={key} className={styles.card}>
          <GuardedItem>
            <FactList facts={titles.map((title, place) => [title, cells[place]] as const)} />
          </GuardedItem>
        </li>
      ))}
    </ul>
  );
}
