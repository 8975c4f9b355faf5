import { listed } from '../../../bot/blocks/text.ts';
import type { Lack } from '../../../bot/capabilities/operations/model.ts';
import { PlainTable } from '../../list/plain-table.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

const ROOM = 560;
const WIDTHS = ['34%', '34%', '32%'];

/** What has come with this version and is not in the site yet, by the names that whoever mends it meets. */
export function Lacking({ all }: { all: readonly Lack[] }) {
  const text = useText(pageText).lacks;
  const language = useLanguage();
  return (
    <PlainTable
      label={text.title}
      room={ROOM}
      titles={[text.columns.list, text.columns.column, text.columns.what]}
      widths={WIDTHS}
      rows={all.map(({ what, list, listName, column, columnName, words }) => ({
        key: `${what} ${listName} ${columnName}`,
        cells: [
          text.named(list, listName),
          column === null ? text.whole : text.named(column, columnName),
          what === 'choice' ? text.choice(listed(words, language)) : text.whats[what],
        ],
      }))}
    />
  );
}
