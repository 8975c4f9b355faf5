import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DocumentRow } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { DataTable } from '../../list/data-table.tsx';
import { RowLink } from '../../list/row-link.tsx';
import { sortingOf } from '../../list/sorting.ts';
import type { ListState } from '../../list/use-list-state.ts';
import { documentPath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { ReadBar } from './read-bar.tsx';
import { ReviewDay } from './review-day.tsx';
import { StateBadge } from './state-badge.tsx';
import { pageText } from './text.ts';
import { FIRST_DIRECTION, SORTS, type Sort, type View } from './view.ts';

const WIDTHS: Readonly<Record<Sort, string>> = {
  title: 'auto',
  kind: '100px',
  version: '84px',
  state: '152px',
  owner: '14%',
  review: '14%',
  read: '16%',
};

const useStyles = makeStyles({ less: { color: tokens.colorNeutralForeground2 } });

type DocumentTableProps = Pick<ListState<View>, 'view' | 'change'> & { readonly rows: readonly DocumentRow[] };

export function DocumentTable({ rows, view, change }: DocumentTableProps) {
  const text = useText(pageText).list;
  const cells = useCells();
  return (
    <DataTable
      label={text.title}
      columns={SORTS.map((sort) => ({ title: text.columns[sort], width: WIDTHS[sort], sort }))}
      rows={rows.map((row) => ({
        key: row.id,
        path: documentPath(row.id),
        cells: SORTS.map((column) => cells[column](row)),
      }))}
      sorting={sortingOf(view, change, FIRST_DIRECTION)}
    />
  );
}

function useCells(): Readonly<Record<Sort, (row: DocumentRow) => ReactNode>> {
  const styles = useStyles();
  const text = useText(pageText).list;
  const { kinds } = useText(policyText);
  return {
    title: ({ id, title }) => <RowLink to={documentPath(id)}>{title}</RowLink>,
    kind: ({ kind }) => kinds[kind],
    version: ({ version }) => version,
    state: ({ state }) => <StateBadge state={state} />,
    owner: ({ ownerName }) => ownerName,
    review: ({ reviewOn }) => <ReviewDay day={reviewOn} />,
    read: ({ title, funnel }) =>
      funnel ? <ReadBar of={title} {...funnel} /> : <span className={styles.less}>{text.notSent}</span>,
  };
}
