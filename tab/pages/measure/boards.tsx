import { formatNumber } from '../../../bot/blocks/instant.ts';
import type { BoardSums } from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { LateByBoard } from './late.tsx';
import { measurePageText } from './text.ts';
import { planPath } from './view.ts';

/** How the plan stands board by board, the one furthest behind first. */
export function BoardTable({ boards }: { boards: readonly BoardSums[] }) {
  const language = useLanguage();
  const measure = useText(measureText);
  const text = useText(measurePageText);
  const { lists } = measure;
  const figure = (value: number) => formatNumber(value, language);
  return (
    <>
      <LateByBoard boards={boards} />
      <Panel title={text.boards.title}>
        <DataTable
          label={text.boards.title}
          columns={titled([text.boards.board, lists.open, lists.late, lists.help, lists.done, text.page.cost], ['34%'])}
          rows={boards.map(({ board, open, late, help, done, cost }) => ({
            key: board,
            cells: [
              <TextLink key="board" to={planPath({ board, state: 'all' })}>
                {board || measure.noBoard}
              </TextLink>,
              ...[open, late, help, done].map(figure),
              measure.kronor(figure(cost)),
            ],
          }))}
        />
      </Panel>
    </>
  );
}
