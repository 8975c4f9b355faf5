import { formatDay } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { SourceKind } from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { PlainTable } from '../../list/plain-table.tsx';
import { ProgressBadges } from '../../list/progress-badges.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { measurePath } from '../../shell/paths.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { riskPageText } from './text.ts';

const ROOM = 640;

interface PlannedProps {
  readonly of: { readonly kind: SourceKind; readonly id: string };
  readonly title?: string;
}

/** What has been put into the plan because of it, and how it goes. */
export function Planned({ of: { kind, id }, title }: PlannedProps) {
  const text = useText(riskPageText).planned;
  const language = useLanguage();
  const { data } = useAnswer('measure.ofSource', { kind, id });
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
    <Panel title={title ?? text.title}>
      <PlainTable
        label={title ?? text.title}
        room={ROOM}
        titles={[text.measure, text.owner, text.due, text.state]}
        widths={['44%']}
        rows={rows}
      />
    </Panel>
  );
}
