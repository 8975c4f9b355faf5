import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { inSentence } from '../../../bot/blocks/text.ts';
import type { DocumentRow } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import type { RowCard } from '../../list/grid-card.tsx';
import { RowLink } from '../../list/row-link.tsx';
import { sortingAmong, sortingOf } from '../../list/sorting.ts';
import type { ListState } from '../../list/use-list-state.ts';
import { documentPath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { ReadBar } from './read-bar.tsx';
import { ReviewDay } from './review-day.tsx';
import { StateBadge } from './state-badge.tsx';
import { pageText } from './text.ts';
import { FIRST_DIRECTION, SORTS, type Sort, type View } from './view.ts';

const SIZES: Readonly<Record<Sort, Pick<Column<never>, 'width' | 'least' | 'isTight' | 'isNumber' | 'leaves'>>> = {
  title: { width: 280, least: 236 },
  kind: { width: 110, least: 104, isTight: true, leaves: 3 },
  version: { width: 90, least: 88, isTight: true, isNumber: true, leaves: 2 },
  state: { width: 156, least: 152, isTight: true },
  owner: { width: 140, least: 116, leaves: 1 },
  review: { width: 130, least: 120, isTight: true },
  read: { width: 170, least: 150 },
};

const useStyles = makeStyles({ less: { color: tokens.colorNeutralForeground2 } });

interface DocumentTableProps extends Pick<ListState<View>, 'view' | 'change'> {
  readonly rows: readonly DocumentRow[];
  readonly above: ReactNode;
  readonly none: ReactNode;
}

export function DocumentTable({ rows, view, change, above, none }: DocumentTableProps) {
  const text = useText(pageText).list;
  const cells = useCells();
  return (
    <Grid
      name="documents"
      label={text.title}
      rows={rows}
      keyOf={({ id }) => id}
      nameOf={({ title }) => title}
      pathOf={({ id }) => documentPath(id)}
      columns={SORTS.map((name) => ({
        ...SIZES[name],
        name,
        title: text.columns[name],
        // The page sorts: here is only that it can.
        by: () => null,
        isFixed: name === 'title',
        cell: cells[name],
      }))}
      card={useCard()}
      sorting={sortingAmong(SORTS, sortingOf(view, change, FIRST_DIRECTION))}
      above={above}
      none={none}
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
    review: ({ reviewOn }) => <ReviewDay day={reviewOn} isShort />,
    read: ({ title, funnel }) =>
      funnel ? <ReadBar of={title} {...funnel} /> : <span className={styles.less}>{text.notSent}</span>,
  };
}

function useCard(): (row: DocumentRow) => RowCard {
  const text = useText(pageText).list;
  const { kinds } = useText(policyText);
  return ({ title, kind, version, state, ownerName, reviewOn, funnel }) => ({
    over: `${kinds[kind]} · ${inSentence(text.columns.version)} ${version}`,
    title,
    state: <StateBadge state={state} />,
    lines: [
      <>
        {ownerName} · {inSentence(text.columns.review)} <ReviewDay day={reviewOn} isShort />
      </>,
      funnel ? <ReadBar key="read" of={title} {...funnel} /> : text.notSent,
    ],
  });
}
