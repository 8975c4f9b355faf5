import type { Unread } from '../../../bot/capabilities/operations/model.ts';
import { operationsText } from '../../../bot/capabilities/operations/text.ts';
import { PlainTable } from '../../list/plain-table.tsx';
import { Moment } from '../../parts/moment.tsx';
import { useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

const ROOM = 760;
const WIDTHS = ['26%', '34%', '20%', '20%'];

export function NotRead({ all }: { all: readonly Unread[] }) {
  const text = useText(pageText);
  const { questions } = useText(operationsText);
  const { list, what, why, since } = text.unread.columns;
  return (
    <PlainTable
      label={text.unread.title}
      room={ROOM}
      titles={[list, what, why, since]}
      widths={WIDTHS}
      rows={all.map((one) => ({
        key: `${one.question} ${one.list ?? ''}`,
        cells: [
          one.list ?? text.unread.noList,
          questions[one.question],
          one.why || text.noReason,
          <Moment key="since" at={one.since} />,
        ],
      }))}
    />
  );
}
