import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import type { Risk } from '../../../bot/capabilities/risk/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { DataTable, titled } from '../../list/data-table.tsx';
import { ProgressBadges } from '../../list/progress-badges.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { measurePath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { riskPageText } from './text.ts';

const ROOM = 640;

/** What the decisions on this risk have put into the plan, and how it goes. */
export function Planned({ risk }: { risk: Pick<Risk, 'id' | 'kind'> }) {
  const text = useText(riskPageText).planned;
  const language = useLanguage();
  const { data } = useAnswer('measure.ofSource', { kind: risk.kind, id: risk.id });
  if (data === undefined || isRefusal(data) || data.length === 0) return null;
  const rows = data.map((row) => ({
    key: row.id,
    cells: [
      <TextLink key="title" to={measurePath(row.id)}>
        {`${row.number} ${row.title}`}
      </TextLink>,
      row.ownerName,
      formatDay(row.due, language),
      <ProgressBadges key="state" of={row} words={measureText[language]} />,
    ],
  }));
  return (
    <Panel title={text.title}>
      <DataTable
        label={text.title}
        room={ROOM}
        columns={titled([text.measure, text.owner, text.due, text.state], ['44%'])}
        rows={rows}
      />
    </Panel>
  );
}
