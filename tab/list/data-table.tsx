// Every table of the tab: headings in sight, sorted by a press on them, rows to be opened; a list of cards where there is no room.
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
import { useNavigate } from 'react-router';
import { GuardedItem } from '../parts/boundary.tsx';
import { FactList } from '../parts/fact-list.tsx';
import { useNarrow } from '../parts/use-narrow.ts';
import { GuardedRow } from './guarded-row.tsx';
import type { Sorting } from './sorting.ts';

const useStyles = makeStyles({
  table: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium },
  header: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  head: {
    boxSizing: 'border-box',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  opens: { cursor: 'pointer' },
  cell: {
    boxSizing: 'border-box',
    height: 'auto',
    padding: '10px 8px',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  list: { listStyleType: 'none', padding: 0, margin: 0 },
  card: { padding: '12px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface Column<Sort extends string = never> {
  readonly title: string;
  /** Those without one share the rest. */
  readonly width?: string | undefined;
  /** What a press on the heading sorts by, if anything. */
  readonly sort?: Sort;
}

export interface DataRow {
  readonly key: string;
  /** In the order of the columns. */
  readonly cells: readonly ReactNode[];
  /** Where a press on the row leads; one of its cells has the same as a link. */
  readonly path?: string;
}

interface DataTableProps<Sort extends string> {
  readonly label: string;
  readonly columns: readonly Column<Sort>[];
  readonly rows: readonly DataRow[];
  readonly sorting?: Sorting<Sort>;
  /** The narrowest window, in pixels, that has room for the table. */
  readonly room?: number;
}

/** Columns by their titles alone; widths for the first of them. */
export const titled = (titles: readonly string[], widths: readonly string[] = []): readonly Column[] =>
  titles.map((title, place) => ({ title, width: widths[place] }));

export function DataTable<Sort extends string = never>(props: DataTableProps<Sort>) {
  return useNarrow(props.room) ? <Cards {...props} /> : <Wide {...props} />;
}

function Wide<Sort extends string>({ label, columns, rows, sorting }: DataTableProps<Sort>) {
  const styles = useStyles();
  return (
    <Table className={styles.table} aria-label={label}>
      <TableHeader className={styles.header}>
        <TableRow>
          {columns.map(({ title, width, sort }) => (
            <TableHeaderCell
              key={title}
              className={styles.head}
              style={{ width }}
              sortable={sort !== undefined}
              {...(sort !== undefined && { onClick: () => sorting?.press(sort) })}
              {...(sort !== undefined && sort === sorting?.sort && { sortDirection: sorting.direction })}
            >
              {title}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <GuardedRow key={row.key} columns={columns.length}>
            <Cells row={row} columns={columns} />
          </GuardedRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cells({
  row: { cells, path },
  columns,
}: {
  readonly row: DataRow;
  readonly columns: readonly Column<string>[];
}) {
  const styles = useStyles();
  const go = useNavigate();
  const open = (to: string) => () => {
    // Somebody who marks text to copy it does not want to leave.
    if (getSelection()?.isCollapsed !== false) void go(to);
  };
  return (
    <TableRow {...(path !== undefined && { className: styles.opens, onClick: open(path) })}>
      {columns.map(({ title }, place) => (
        <TableCell key={title} className={styles.cell}>
          {cells[place]}
        </TableCell>
      ))}
    </TableRow>
  );
}

function Cards({ label, columns, rows }: Pick<DataTableProps<string>, 'label' | 'columns' | 'rows'>) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map(({ key, cells }) => (
        <li key={key} className={styles.card}>
          <GuardedItem>
            <FactList facts={columns.map(({ title }, place) => [title, cells[place]] as const)} />
          </GuardedItem>
        </li>
      ))}
    </ul>
  );
}
