import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SORTS } from '../../../bot/capabilities/incident/list-model.ts';
import type { CaseRow } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import type { RowCard } from '../../list/grid-card.tsx';
import { RowLink } from '../../list/row-link.tsx';
import { sortingAmong, sortingOf } from '../../list/sorting.ts';
import type { ListState } from '../../list/use-list-state.ts';
import { WaitingBadge } from '../../list/waiting-badge.tsx';
import { ShortMoment } from '../../parts/short-date.tsx';
import { casePath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { CaseStatusBadge, SeverityBadge } from './badges.tsx';
import { CasePeek } from './peek.tsx';
import { useTaking } from './taking.tsx';
import { pageText } from './text.ts';
import { FIRST_DIRECTION, type View } from './view.ts';

const useStyles = makeStyles({
  less: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { display: '-webkit-box', WebkitLineClamp: '3', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  badges: { display: 'block', marginTop: '6px' },
});

interface CaseTableProps extends Pick<ListState<View>, 'view' | 'change'> {
  readonly rows: readonly CaseRow[];
  readonly above: ReactNode;
  readonly files: ReactNode;
  readonly none: ReactNode;
}

export function CaseTable({ rows, view, change, above, files, none }: CaseTableProps) {
  const text = useText(pageText).list;
  const taking = useTaking(rows);
  return (
    <>
      {taking.told}
      <Grid
        name="cases"
        label={text.title}
        rows={rows}
        keyOf={({ id }) => id}
        nameOf={({ number }) => number}
        pathOf={({ id }) => casePath(id)}
        columns={useColumns()}
        card={useCard()}
        sorting={sortingAmong(SORTS, sortingOf(view, change, FIRST_DIRECTION))}
        selection={taking.selection}
        peek={(row) => <CasePeek row={row} />}
        above={above}
        files={files}
        none={none}
      />
    </>
  );
}

const useColumns = (): readonly Column<CaseRow>[] => [...useWhat(), ...useHow()];

/** The server sorts: here is only that it can. */
function useSorted() {
  const text = useText(pageText).list;
  return <Name extends keyof typeof text.columns>(name: Name) => ({
    name,
    title: text.columns[name],
    by: () => null,
  });
}

/** What has happened, and who said so. */
function useWhat(): readonly Column<CaseRow>[] {
  const styles = useStyles();
  const { categories, fields } = useText(incidentText);
  const text = useText(pageText).list;
  const sorted = useSorted();
  return [
    {
      ...sorted('number'),
      width: 108,
      least: 104,
      isTight: true,
      isFixed: true,
      cell: (row) => (
        <RowLink isNumber to={casePath(row.id)}>
          {row.number}
        </RowLink>
      ),
    },
    {
      name: 'happened',
      title: text.columns.happened,
      width: 300,
      least: 190,
      isFixed: true,
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
      width: 150,
      least: 120,
      leaves: 1,
      cell: ({ reporterName, reporterUnit }) => (
        <>
          {reporterName} <span className={styles.less}>{reporterUnit}</span>
        </>
      ),
    },
    {
      ...sorted('category'),
      width: 150,
      least: 112,
      leaves: 3,
      cell: ({ category, categoryBy }) => (
        <>
          {categories[category]}{' '}
          {categoryBy === 'suggested' && <span className={styles.less}>({fields.suggested})</span>}
        </>
      ),
    },
  ];
}

/** How it stands, and with whom. */
function useHow(): readonly Column<CaseRow>[] {
  const styles = useStyles();
  const text = useText(pageText).list;
  const sorted = useSorted();
  return [
    {
      ...sorted('severity'),
      width: 120,
      least: 116,
      isTight: true,
      cell: ({ severity }) =>
        severity ? <SeverityBadge severity={severity} /> : <span className={styles.less}>{text.notAssessed}</span>,
    },
    {
      ...sorted('status'),
      width: 120,
      least: 116,
      isTight: true,
      cell: ({ status }) => <CaseStatusBadge status={status} />,
    },
    {
      ...sorted('handler'),
      width: 130,
      least: 116,
      leaves: 2,
      cell: ({ handlerName }) => handlerName ?? <span className={styles.less}>{text.nobody}</span>,
    },
    {
      ...sorted('reportedAt'),
      width: 128,
      least: 124,
      isTight: true,
      cell: ({ reportedAt }) => <ShortMoment at={reportedAt} />,
    },
  ];
}

function useCard(): (row: CaseRow) => RowCard {
  const incident = useText(incidentText);
  const text = useText(pageText).list;
  return ({
    number,
    happened,
    status,
    severity,
    waiting,
    category,
    reporterName,
    reporterUnit,
    reportedAt,
    handlerName,
  }) => ({
    over: (
      <>
        {incident.categories[category]} · <ShortMoment at={reportedAt} />
      </>
    ),
    title: number,
    words: happened,
    state: (
      <>
        <CaseStatusBadge status={status} />
        {severity && <SeverityBadge severity={severity} />}
        {waiting && <WaitingBadge />}
      </>
    ),
    lines: [
      [reporterName, reporterUnit].filter(Boolean).join(', '),
      `${text.columns.handler}: ${handlerName ?? text.nobody}`,
    ],
  });
}
