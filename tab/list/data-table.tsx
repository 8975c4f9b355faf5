// A long list as a table: sorted by a press on a heading, with its headings in sight, and each row to be opened.
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
import { GuardedRow } from './guarded-row.tsx';
import type { Sorting } from './sorting.ts';

const useStyles = makeStyles({
  table: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium },
  header: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  row: { cursor: 'pointer' },
  cell: {
    boxSizing: 'border-box',
    height: 'auto',
    padding: '10px 8px',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  head: { boxSizing: 'border-box', verticalAlign: 'bottom', fontWeight: tokens.fontWeightSemibold },
});

export interface Column<Row, Sort extends string> {
  readonly name: string;
  readonly title: string;
  readonly width: string;
  /** What a press on the heading sorts by, if anything. */
  readonly sort?: Sort;
  readonly cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row, Sort extends string> {
  readonly label: string;
  readonly columns: readonly Column<Row, Sort>[];
  readonly rows: readonly Row[];
  readonly sorting: Sorting<Sort>;
  /** Where a press on the row leads; one of its cells has the same as a link. */
  readonly pathOf: (row: Row) => string;
}

export function DataTable<Row extends { readonly id: string }, Sort extends string>(props: DataTableProps<Row, Sort>) {
  const { label, columns, rows, sorting, pathOf } = props;
  const styles = useStyles();
  return (
    <Table className={styles.table} aria-label={label}>
      <TableHeader className={styles.header}>
        <TableRow>
          {columns.map(({ name, title, width, sort }) => (
            <TableHeaderCell
              key={name}
              className={styles.head}
              style={{ width }}
              sortable={sort !== undefined}
              {...(sort !== undefined && { onClick: () => sorting.press(sort) })}
              {...(sort === sorting.sort && { sortDirection: sorting.direction })}
            >
              {title}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <GuardedRow key={row.id} columns={columns.length}>
            <DataRow columns={columns} row={row} path={pathOf(row)} />
          </GuardedRow>
        ))}
      </TableBody>
    </Table>
  );
}

interface DataRowProps<Row, Sort extends string> {
  readonly columns: readonly Column<Row, Sort>[];
  readonly row: Row;
  readonly path: string;
}

function DataRow<Row, Sort extends string>({ columns, row, path }: DataRowProps<Row, Sort>) {
  const styles = useStyles();
  const go = useNavigate();
  const open = () => {
    // Somebody who marks text to copy it does not want to leave.
    if (getSelection()?.isCollapsed !== false) void go(path);
  };
  return (
    <TableRow className={styles.row} onClick={open}>
      {columns.map(({ name, cell }) => (
        <TableCell key={name} className={styles.cell}>
          {cell(row)}
        </TableCell>
      ))}
    </TableRow>
  );
}
