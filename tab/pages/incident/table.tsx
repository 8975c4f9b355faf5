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
import type { Sort } from '../../../bot/capabilities/incident/list-model.ts';
import type { CaseRow } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { casePath } from '../../navigation.ts';
import { SeverityBadge, StatusBadge, WaitingBadge } from '../../parts/badge.tsx';
import { GuardedRow } from '../../parts/boundary.tsx';
import { Moment } from '../../parts/moment.tsx';
import { useText } from '../../session.tsx';
import { pageText } from './text.ts';
import { FIRST_DIRECTION, type View } from './view.ts';

const COLUMNS = ['number', 'happened', 'reporter', 'category', 'severity', 'status', 'handler', 'reportedAt'] as const;
const WIDTHS = ['100px', 'auto', '14%', '14%', '112px', '112px', '11%', '124px'];

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
  less: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { display: '-webkit-box', WebkitLineClamp: '3', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  badges: { display: 'block', marginTop: '6px' },
});

interface CaseTableProps {
  readonly rows: readonly CaseRow[];
  readonly view: View;
  readonly change: (part: Partial<View>) => void;
}

export function CaseTable({ rows, view, change }: CaseTableProps) {
  const styles = useStyles();
  const text = useText(pageText).list;
  const press = (sort: Sort) => {
    const turned = view.direction === 'ascending' ? 'descending' : 'ascending';
    change({ sort, direction: view.sort === sort ? turned : FIRST_DIRECTION[sort] });
  };
  return (
    <Table className={styles.table} aria-label={text.title}>
      <TableHeader>
        <TableRow>
          {COLUMNS.map((column, place) => (
            <TableHeaderCell
              key={column}
              className={styles.head}
              style={{ width: WIDTHS[place] }}
              sortable={column !== 'happened'}
              {...(view.sort === column && { sortDirection: view.direction })}
              {...(column !== 'happened' && { onClick: () => press(column) })}
            >
              {text.columns[column]}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <GuardedRow key={row.id} columns={COLUMNS.length}>
            <Row row={row} />
          </GuardedRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Row({ row }: { row: CaseRow }) {
  const styles = useStyles();
  const go = useNavigate();
  const incident = useText(incidentText);
  const text = useText(pageText).list;
  const open = () => {
    // Somebody who marks text to copy it does not want to leave.
    if (getSelection()?.isCollapsed !== false) void go(casePath(row.id));
  };
  return (
    <TableRow className={styles.row} onClick={open}>
      <TableCell className={styles.cell}>
        <Link className={styles.link} to={casePath(row.id)} onClick={(event) => event.stopPropagation()}>
          {row.number}
        </Link>
      </TableCell>
      <TableCell className={styles.cell}>
        <span className={styles.words}>{row.happened}</span>
        {row.waiting && (
          <span className={styles.badges}>
            <WaitingBadge />
          </span>
        )}
      </TableCell>
      <TableCell className={styles.cell}>
        {row.reporterName} <span className={styles.less}>{row.reporterUnit}</span>
      </TableCell>
      <TableCell className={styles.cell}>
        {incident.categories[row.category]}{' '}
        {row.categoryBy === 'suggested' && <span className={styles.less}>({incident.fields.suggested})</span>}
      </TableCell>
      <TableCell className={styles.cell}>
        {row.severity ? (
          <SeverityBadge severity={row.severity} />
        ) : (
          <span className={styles.less}>{text.notAssessed}</span>
        )}
      </TableCell>
      <TableCell className={styles.cell}>
        <StatusBadge status={row.status} />
      </TableCell>
      <TableCell className={styles.cell}>
        {row.handlerName ?? <span className={styles.less}>{text.nobody}</span>}
      </TableCell>
      <TableCell className={styles.cell}>
        <Moment at={row.reportedAt} />
      </TableCell>
    </TableRow>
  );
}
