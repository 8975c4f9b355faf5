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
import { Link, useNavigate } from 'react-router';
import type { DocumentRow } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { documentPath } from '../../navigation.ts';
import { GuardedRow } from '../../parts/boundary.tsx';
import { useText } from '../../session.tsx';
import { type ListView, SORTS, type Sort } from './list-view.ts';
import { ReadBar } from './read-bar.tsx';
import { ReviewDay } from './review-day.tsx';
import { StateBadge } from './state-badge.tsx';
import { pageText } from './text.ts';

const WIDTHS: Readonly<Record<Sort, string>> = {
  title: 'auto',
  kind: '100px',
  version: '84px',
  state: '152px',
  owner: '14%',
  review: '14%',
  read: '16%',
};

const useStyles = makeStyles({
  table: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium },
  row: { cursor: 'pointer' },
  cell: {
    boxSizing: 'border-box',
    height: 'auto',
    padding: '10px 8px',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  head: { boxSizing: 'border-box', verticalAlign: 'bottom', fontWeight: tokens.fontWeightSemibold },
  link: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  less: { color: tokens.colorNeutralForeground2 },
});

interface DocumentTableProps {
  readonly rows: readonly DocumentRow[];
  readonly view: ListView;
  readonly change: (part: Partial<ListView>) => void;
}

export function DocumentTable({ rows, view, change }: DocumentTableProps) {
  const styles = useStyles();
  const text = useText(pageText).list;
  const press = (sort: Sort) => {
    const turns = view.sort === sort && view.direction === 'ascending';
    change({ sort, direction: turns ? 'descending' : 'ascending' });
  };
  return (
    <Table className={styles.table} aria-label={text.title}>
      <TableHeader>
        <TableRow>
          {SORTS.map((column) => (
            <TableHeaderCell
              key={column}
              className={styles.head}
              style={{ width: WIDTHS[column] }}
              sortable
              onClick={() => press(column)}
              {...(view.sort === column && { sortDirection: view.direction })}
            >
              {text.columns[column]}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <GuardedRow key={row.id} columns={SORTS.length}>
            <Row row={row} />
          </GuardedRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Row({ row }: { row: DocumentRow }) {
  const styles = useStyles();
  const go = useNavigate();
  const text = useText(pageText).list;
  const { kinds } = useText(policyText);
  const open = () => {
    // Somebody who marks text to copy it does not want to leave.
    if (getSelection()?.isCollapsed !== false) void go(documentPath(row.id));
  };
  const { funnel } = row;
  return (
    <TableRow className={styles.row} onClick={open}>
      <TableCell className={styles.cell}>
        <Link className={styles.link} to={documentPath(row.id)} onClick={(event) => event.stopPropagation()}>
          {row.title}
        </Link>
      </TableCell>
      <TableCell className={styles.cell}>{kinds[row.kind]}</TableCell>
      <TableCell className={styles.cell}>{row.version}</TableCell>
      <TableCell className={styles.cell}>
        <StateBadge state={row.state} />
      </TableCell>
      <TableCell className={styles.cell}>{row.ownerName}</TableCell>
      <TableCell className={styles.cell}>
        <ReviewDay day={row.reviewOn} />
      </TableCell>
      <TableCell className={styles.cell}>
        {funnel ? <ReadBar of={row.title} {...funnel} /> : <span className={styles.less}>{text.notSent}</span>}
      </TableCell>
    </TableRow>
  );
}
