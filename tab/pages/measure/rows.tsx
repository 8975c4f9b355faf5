import { formatDay, formatNumber } from '../../../bot/blocks/instant.ts';
import { type MeasureList, PAGE_SIZE } from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { Pager, rangeOf } from '../../list/pager.tsx';
import { ProgressBadges } from '../../list/progress-badges.tsx';
import { useCounted } from '../../list/use-counted.ts';
import type { ListState } from '../../list/use-list-state.ts';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { measurePath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { measurePageText } from './text.ts';
import type { View } from './view.ts';

const ROOM = 900;

export interface ListProps extends Pick<ListState<View>, 'view' | 'change'> {
  readonly list: MeasureList;
}

export function MeasureRows({ list, view, change }: ListProps) {
  const language = useLanguage();
  const text = useText(measureText);
  const page = useText(measurePageText).page;
  const { fields } = text;
  return (
    <Panel title={page.layouts.list}>
      <DataTable
        label={page.title}
        room={ROOM}
        columns={titled(
          [fields.title, fields.source, fields.owner, fields.board, fields.due, fields.cost, fields.state],
          ['27%', '15%', '13%', '13%', '12%', '9%'],
        )}
        rows={list.rows.map((row) => ({
          key: row.id,
          cells: [
            <TextLink key="title" to={measurePath(row.id)}>
              {row.number} {row.title}
            </TextLink>,
            [text.sources[row.source.kind], row.source.title].filter(Boolean).join(', '),
            row.ownerName,
            row.board || text.noBoard,
            formatDay(row.due, language),
            row.cost === null ? '' : text.kronor(formatNumber(row.cost, language)),
            <ProgressBadges key="state" of={row} words={text} />,
          ],
        }))}
      />
      <Pages list={list} view={view} change={change} />
    </Panel>
  );
}

/** How many there are, and the way to the rest of them. */
export function Pages({ list: { count }, view, change }: ListProps) {
  const language = useLanguage();
  const text = useText(measurePageText).page;
  const figure = (value: number) => formatNumber(value, language);
  const words = text.count(figure(count), count === 1);
  const { from, to, pages } = rangeOf(view.page, count, PAGE_SIZE);
  useCounted(words);
  if (pages <= 1) return <p>{words}</p>;
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
