import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { inSentence } from '../../../bot/blocks/text.ts';
import {
  MEASURE_SORTS,
  type MeasureList,
  type MeasureRow,
  PAGE_SIZE,
} from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import type { RowCard } from '../../list/grid-card.tsx';
import { Pager, rangeOf } from '../../list/pager.tsx';
import { ProgressBadges } from '../../list/progress-badges.tsx';
import { RowLink } from '../../list/row-link.tsx';
import { sortingAmong, sortingOf } from '../../list/sorting.ts';
import { useCounted } from '../../list/use-counted.ts';
import type { ListState } from '../../list/use-list-state.ts';
import { Views } from '../../list/views.tsx';
import { ShortDay } from '../../parts/short-date.tsx';
import { measurePath } from '../../shell/paths.ts';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { usePlanning } from './bulk.tsx';
import { MeasurePeek } from './peek.tsx';
import { measurePageText } from './text.ts';
import { FIRST_DIRECTION, type View } from './view.ts';

const useStyles = makeStyles({
  number: { display: 'block', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  kind: { display: 'block' },
  line: { whiteSpace: 'nowrap' },
  less: { color: tokens.colorNeutralForeground2 },
  count: { color: tokens.colorNeutralForeground2 },
});

export interface ListProps extends Pick<ListState<View>, 'view' | 'change'> {
  readonly list: MeasureList;
}

interface MeasureRowsProps extends ListProps {
  readonly files: ReactNode;
  readonly none: ReactNode;
}

export function MeasureRows({ list, view, change, files, none }: MeasureRowsProps) {
  const styles = useStyles();
  const page = useText(measurePageText).page;
  const counted = useCountOf(list.count);
  const planning = usePlanning(list.rows);
  return (
    <>
      {planning.told}
      <Grid
        name="measures"
        label={page.title}
        rows={list.rows}
        keyOf={({ id }) => id}
        nameOf={({ number }) => number}
        pathOf={({ id }) => measurePath(id)}
        columns={useColumns()}
        card={useCard()}
        sorting={sortingAmong(MEASURE_SORTS, sortingOf(view, change, FIRST_DIRECTION))}
        selection={planning.selection}
        peek={({ id }) => <MeasurePeek id={id} />}
        above={
          <>
            <span className={styles.count}>{counted}</span>
            <UsualViews />
          </>
        }
        files={files}
        none={none}
      />
      {planning.dialog}
      <Pages list={list} view={view} change={change} />
    </>
  );
}

function UsualViews() {
  const { lists } = useText(measureText);
  const { views } = useText(measurePageText);
  const mayReadAll = useMay('measure.read');
  return (
    <Views
      list="measures"
      usual={[
        { name: views.open, address: '' },
        ...(mayReadAll ? [{ name: views.mine, address: 'mine=true' }] : []),
        { name: lists.late, address: 'state=late' },
        { name: lists.help, address: 'state=help' },
      ]}
    />
  );
}

function useColumns(): readonly Column<MeasureRow>[] {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(measureText);
  const { fields } = text;
  // The server sorts: here is only that it can.
  const by = () => null;
  return [
    {
      name: 'title',
      title: fields.title,
      by,
      width: 260,
      least: 190,
      isFixed: true,
      cell: ({ id, number, title }) => (
        <>
          <span className={styles.number}>{number}</span>
          <RowLink to={measurePath(id)}>{title}</RowLink>
        </>
      ),
    },
    {
      name: 'source',
      title: fields.source,
      by,
      width: 150,
      least: 130,
      leaves: 3,
      cell: ({ source }) => (
        <>
          <span className={styles.kind}>{text.sources[source.kind]}</span>
          <span className={styles.less}>{source.title}</span>
        </>
      ),
    },
    { name: 'owner', title: fields.owner, by, width: 130, least: 110, cell: ({ ownerName }) => ownerName },
    {
      name: 'board',
      title: fields.board,
      by,
      width: 150,
      least: 146,
      leaves: 2,
      cell: ({ board }) => board || <span className={styles.less}>{text.noBoard}</span>,
    },
    {
      name: 'due',
      title: fields.due,
      by,
      width: 108,
      least: 104,
      isTight: true,
      cell: ({ due }) => <ShortDay day={due} />,
    },
    {
      name: 'cost',
      title: fields.cost,
      by,
      width: 104,
      least: 100,
      isTight: true,
      isNumber: true,
      leaves: 1,
      cell: ({ cost }) =>
        cost === null ? '' : <span className={styles.line}>{text.kronor(formatNumber(cost, language))}</span>,
    },
    {
      name: 'state',
      title: fields.state,
      by,
      width: 148,
      least: 148,
      isTight: true,
      cell: (row) => <ProgressBadges of={row} words={text} />,
    },
  ];
}

function useCard(): (row: MeasureRow) => RowCard {
  const text = useText(measureText);
  return (row) => ({
    over: [row.number, text.sources[row.source.kind], row.source.title].filter(Boolean).join(' · '),
    title: row.title,
    state: <ProgressBadges of={row} words={text} />,
    lines: [
      <>
        {row.ownerName} · {inSentence(text.fields.due)} <ShortDay day={row.due} />
      </>,
      row.board,
    ],
  });
}

function useCountOf(count: number): string {
  const language = useLanguage();
  const text = useText(measurePageText).page;
  const words = text.count(formatNumber(count, language), count === 1);
  useCounted(words);
  return words;
}

/** The way to the rest of them. */
export function Pages({ list: { count }, view, change }: ListProps) {
  const language = useLanguage();
  const text = useText(measurePageText).page;
  const figure = (value: number) => formatNumber(value, language);
  const { from, to, pages } = rangeOf(view.page, count, PAGE_SIZE);
  return (
    <Pager
      words={text}
      page={view.page}
      pages={pages}
      range={text.range(figure(from), figure(to), figure(count))}
      turn={(page) => change({ page })}
    />
  );
}
