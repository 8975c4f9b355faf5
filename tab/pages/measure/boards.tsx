import { formatNumber } from '../../../bot/blocks/instant.ts';
import type { BoardSums } from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { RowLink } from '../../list/row-link.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { LateByBoard } from './late.tsx';
import { measurePageText } from './text.ts';
import { planPath } from './view.ts';

/** How the plan stands board by board, the one furthest behind first. */
export function BoardTable({ boards }: { boards: readonly BoardSums[] }) {
  const { noBoard } = useText(measureText);
  const text = useText(measurePageText).boards;
  return (
    <>
      <LateByBoard boards={boards} />
      <Panel title={text.title}>
        <Grid
          isShort
          name="boards"
          label={text.title}
          rows={boards}
          keyOf={({ board }) => board}
          nameOf={({ board }) => board || noBoard}
          pathOf={({ board }) => planPath({ board, state: 'all' })}
          columns={useColumns()}
        />
      </Panel>
    </>
  );
}

function useColumns(): readonly Column<BoardSums>[] {
  const language = useLanguage();
  const { lists, kronor, noBoard } = useText(measureText);
  const text = useText(measurePageText);
  const figures = ['open', 'late', 'help', 'done'] as const;
  const number = { first: 'descending', isTight: true, isNumber: true } as const;
  return [
    {
      name: 'board',
      title: text.boards.board,
      by: ({ board }) => board,
      width: 260,
      least: 170,
      cell: ({ board }) => <RowLink to={planPath({ board, state: 'all' })}>{board || noBoard}</RowLink>,
    },
    ...figures.map((name) => ({
      ...number,
      name,
      title: lists[name],
      by: (row: BoardSums) => row[name],
      width: 112,
      least: 78,
      cell: (row: BoardSums) => formatNumber(row[name], language),
    })),
    {
      ...number,
      name: 'cost',
      title: text.page.cost,
      by: ({ cost }) => cost,
      width: 140,
      least: 112,
      cell: ({ cost }) => kronor(formatNumber(cost, language)),
    },
  ];
}
