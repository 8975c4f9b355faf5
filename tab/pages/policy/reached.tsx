import type { CampaignView, Delivery } from '../../../bot/capabilities/campaign/model.ts';
import type { Column } from '../../list/column.ts';
import { Grid } from '../../list/grid.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ShortMoment } from '../../parts/short-date.tsx';
import { useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

/** Who was reached in another way, and who says so. */
export function Reached({ view }: { view: CampaignView }) {
  const text = useText(pageText).campaign;
  if (view.reached.length === 0) return null;
  const columns: readonly Column<Delivery>[] = [
    {
      name: 'person',
      title: text.person,
      by: ({ name }) => name,
      width: 240,
      least: 150,
      cell: ({ name, unit }) => [name, unit].filter(Boolean).join(', '),
    },
    {
      name: 'by',
      title: text.reachedBy,
      by: ({ actorName }) => actorName ?? null,
      width: 180,
      least: 120,
      cell: ({ actorName }) => actorName,
    },
    {
      name: 'at',
      title: text.reachedAt,
      by: ({ at }) => at,
      first: 'descending',
      width: 140,
      least: 120,
      cell: ({ at }) => at && <ShortMoment at={at} />,
    },
  ];
  return (
    <Panel title={text.reachedList}>
      <Grid
        isShort
        name="reached"
        label={text.reachedList}
        rows={view.reached}
        keyOf={({ person }) => person}
        nameOf={({ name }) => name}
        columns={columns}
      />
    </Panel>
  );
}
