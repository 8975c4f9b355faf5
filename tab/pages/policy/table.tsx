import { makeStyles, tokens } from '@fluentui/react-components';
import type { DocumentRow } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { type Column, DataTable } from '../../list/data-table.tsx';
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
  return (
    <DataTable
      label={text.title}
      columns={useColumns()}
      rows={rows}
      sorting={sortingOf(view, change, FIRST_DIRECTION)}
      pathOf={({ id }) => documentPath(id)}
    />
  );
}

function useColumns(): readonly Column<DocumentRow, Sort>[] {
  const styles = useStyles();
  const text = useText(pageText).list;
  const { kinds } = useText(policyText);
  const cells: Readonly<Record<Sort, Column<DocumentRow, Sort>['cell']>> = {
    title: ({ id, title }) => <RowLink to={documentPath(id)}>{title}</RowLink>,
    kind: ({ kind }) => kinds[kind],
    version: ({ version }) => version,
    state: ({ state }) => <StateBadge state={state} />,
    owner: ({ ownerName }) => ownerName,
    review: ({ reviewOn }) => <ReviewDay day={reviewOn} />,
    read: ({ title, funnel }) =>
      funnel ? <ReadBar of={title} {...funnel} /> : <span className={styles.less}>{text.notSent}</span>,
  };
  return SORTS.map((name) => ({
    name,
    title: text.columns[name],
    width: WIDTHS[name],
    sort: name,
    cell: cells[name],
  }));
}
