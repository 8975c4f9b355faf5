// On the page of a case: the risks that were made from it, and what is planned because of it.
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { PlainTable } from '../../list/plain-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { riskPath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { LevelBadge } from './levels.tsx';
import { Planned } from './planned.tsx';
import { riskPageText } from './text.ts';

const ROOM = 560;

export default function CaseRisks({ incident }: { readonly incident: string }) {
  const text = useText(riskPageText).ofCase;
  const { data } = useAnswer('risk.ofCase', { incident });
  const rows = data === undefined || isRefusal(data) ? [] : data;
  return (
    <>
      {rows.length > 0 && (
        <Panel title={text.title}>
          <PlainTable
            label={text.title}
            room={ROOM}
            titles={[text.risk, text.owner, text.level]}
            widths={['52%']}
            rows={rows.map(({ id, number, title, ownerName, level }) => ({
              key: id,
              cells: [
                <TextLink key="title" to={riskPath(id)}>
                  {`${number} ${title}`}
                </TextLink>,
                ownerName,
                <LevelBadge key="level" level={level} />,
              ],
            }))}
          />
        </Panel>
      )}
      <Planned of={{ kind: 'incident', id: incident }} title={text.measures} />
    </>
  );
}
