import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { formatDay, formatNumber } from '../../../bot/blocks/instant.ts';
import { type MeasureList, PAGE_SIZE } from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { measurePath } from '../../navigation.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Grid } from '../../parts/grid.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useLanguage, useText } from '../../session.tsx';
import { StateBadges } from './state.tsx';
import { measurePageText } from './text.ts';
import type { View } from './view.ts';

const ROOM = 900;
const useStyles = makeStyles({
  pager: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px', marginTop: '12px' },
});

export interface ListProps {
  readonly list: MeasureList;
  readonly view: View;
  readonly change: (part: Partial<View>) => void;
}

export function MeasureRows({ list, view, change }: ListProps) {
  const language = useLanguage();
  const text = useText(measureText);
  const page = useText(measurePageText).page;
  const { fields } = text;
  return (
    <Panel title={page.layouts.list}>
      <Grid
        label={page.title}
        room={ROOM}
        columns={[fields.title, fields.source, fields.owner, fields.board, fields.due, fields.cost, fields.state]}
        widths={['27%', '15%', '13%', '13%', '12%', '9%']}
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
            <StateBadges key="state" {...row} />,
          ],
        }))}
      />
      <Pager list={list} view={view} change={change} />
    </Panel>
  );
}

/** How many there are, and the way to the rest of them. */
export function Pager({ list: { count, rows }, view, change }: ListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(measurePageText).page;
  const announce = useAnnounce();
  const figure = (value: number) => formatNumber(value, language);
  const words = text.count(figure(count), count === 1);
  useEffect(() => announce(words), [announce, words]);
  if (count <= PAGE_SIZE) return <p>{words}</p>;
  const from = (view.page - 1) * PAGE_SIZE;
  const to = from + rows.length;
  return (
    <nav className={styles.pager} aria-label={text.pages}>
      <span>{text.range(figure(from + 1), figure(to), figure(count))}</span>
      <Button disabled={view.page === 1} onClick={() => change({ page: view.page - 1 })}>
        {text.previous}
      </Button>
      <Button disabled={to >= count} onClick={() => change({ page: view.page + 1 })}>
        {text.next}
      </Button>
    </nav>
  );
}
