import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Sort } from '../../../bot/capabilities/incident/list-model.ts';
import type { CaseRow } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { type Column, DataTable } from '../../list/data-table.tsx';
import { RowLink } from '../../list/row-link.tsx';
import { sortingOf } from '../../list/sorting.ts';
import type { ListState } from '../../list/use-list-state.ts';
import { WaitingBadge } from '../../list/waiting-badge.tsx';
import { Moment } from '../../parts/moment.tsx';
import { casePath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { CaseStatusBadge, SeverityBadge } from './badges.tsx';
import { pageText } from './text.ts';
import { FIRST_DIRECTION, type View } from './view.ts';

const WIDTHS = {
  number: '100px',
  happened: 'auto',
  reporter: '14%',
  category: '14%',
  severity: '112px',
  status: '112px',
  handler: '11%',
  reportedAt: '124px',
} as const;

const useStyles = makeStyles({
  less: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { display: '-webkit-box', WebkitLineClamp: '3', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  badges: { display: 'block', marginTop: '6px' },
});

type CaseTableProps = Pick<ListState<View>, 'view' | 'change'> & { readonly rows: readonly CaseRow[] };

export function CaseTable({ rows, view, change }: CaseTableProps) {
  const text = useText(pageText).list;
  const columns = useColumns();
  return (
    <DataTable
      label={text.title}
      columns={columns}
      rows={rows.map((row) => ({
        key: row.id,
        path: casePath(row.id),
        cells: columns.map(({ cell }) => cell(row)),
      }))}
      sorting={sortingOf(view, change, FIRST_DIRECTION)}
    />
  );
}

interface CaseColumn extends Column<Sort> {
  readonly cell: (row: CaseRow) => ReactNode;
}

function useColumns(): readonly CaseColumn[] {
  const styles = useStyles();
  const { categories, fields } = useText(incidentText);
  const text = useText(pageText).list;
  const titled = <Name extends keyof typeof WIDTHS>(name: Name) => ({
    title: text.columns[name],
    width: WIDTHS[name],
  });
  const sorted = (name: Sort) => ({ ...titled(name), sort: name });
  return [
    { ...sorted('number'), cell: (row) => <RowLink to={casePath(row.id)}>{row.number}</RowLink> },
    {
      ...titled('happened'),
      cell: ({ happened, waiting }) => (
        <>
          <span className={styles.words}>{happened}</span>
          {waiting && (
            <span className={styles.badges}>
              <WaitingBadge />
            </span>
          )}
        </>
      ),
    },
    {
      ...sorted('reporter'),
      cell: ({ reporterName, reporterUnit }) => (
        <>
          {reporterName} <span className={styles.less}>{reporterUnit}</span>
        </>
      ),
    },
    {
      ...sorted('category'),
      cell: ({ category, categoryBy }) => (
        <>
          {categories[category]}{' '}
          {categoryBy === 'suggested' && <span className={styles.less}>({fields.suggested})</span>}
        </>
      ),
    },
    {
      ...sorted('severity'),
      cell: ({ severity }) =>
        severity ? <SeverityBadge severity={severity} /> : <span className={styles.less}>{text.notAssessed}</span>,
    },
    { ...sorted('status'), cell: ({ status }) => <CaseStatusBadge status={status} /> },
    {
      ...sorted('handler'),
      cell: ({ handlerName }) => handlerName ?? <span className={styles.less}>{text.nobody}</span>,
    },
    { ...sorted('reportedAt'), cell: ({ reportedAt }) => <Moment at={reportedAt} /> },
  ];
}
