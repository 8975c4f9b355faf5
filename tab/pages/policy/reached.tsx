import { formatInstant } from '../../../bot/blocks/instant.ts';
import type { CampaignView } from '../../../bot/capabilities/campaign/model.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

const ROOM = 640;

/** Who was reached in another way, and who says so. */
export function Reached({ view }: { view: CampaignView }) {
  const text = useText(pageText).campaign;
  const language = useLanguage();
  if (view.reached.length === 0) return null;
  const rows = view.reached.map(({ person, name, unit, actorName, at }) => ({
    key: person,
    cells: [[name, unit].filter(Boolean).join(', '), actorName ?? '', at === null ? '' : formatInstant(at, language)],
  }));
  return (
    <Panel title={text.reachedList}>
      <DataTable
        label={text.reachedList}
        room={ROOM}
        columns={titled([text.person, text.reachedBy, text.reachedAt])}
        rows={rows}
      />
    </Panel>
  );
}
