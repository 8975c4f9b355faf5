// The plan of measures as a file.
import { day, type Fetching, fetched, sheetOf } from '../../blocks/paper.ts';
import type { Sheet } from '../../blocks/sheet.ts';
import type { MeasureList, MeasureRow } from './model.ts';
import { measureText } from './text.ts';

export function planSheet({ rows }: MeasureList, fetching: Fetching): Sheet {
  const t = measureText[fetching.language];
  const { fields, sheet: s } = t;
  const isSo = (yes: boolean) => (yes ? s.yes : s.no);
  const sourceOf = ({ source }: MeasureRow) => [t.sources[source.kind], source.title].filter(Boolean).join(', ');
  return sheetOf<MeasureRow>(
    {
      title: s.title,
      about: [[s.what, s.title], ...fetched(rows, fetching)],
      columns: [
        { title: fields.number, width: 'short', cell: ({ number }) => number },
        { title: fields.title, width: 'wide', cell: ({ title }) => title },
        { title: fields.source, width: 'wide', cell: sourceOf },
        { title: fields.owner, width: 'name', cell: ({ ownerName }) => ownerName },
        { title: fields.board, width: 'name', cell: ({ board }) => board },
        { title: fields.due, width: 'short', cell: ({ due }) => day(due) },
        { title: s.cost, width: 'short', cell: ({ cost }) => cost },
        { title: fields.state, width: 'short', cell: ({ state }) => t.states[state] },
        { title: s.late, width: 'short', cell: ({ isLate }) => isSo(isLate) },
        { title: s.needsHelp, width: 'short', cell: ({ needsHelp }) => isSo(needsHelp) },
        {
          title: fields.control,
          width: 'wide',
          cell: ({ control }) => control && t.every(t.controls[control.kind], control.months),
        },
        { title: fields.doneOn, width: 'short', cell: ({ doneOn }) => day(doneOn) },
        { title: fields.outcome, width: 'name', cell: ({ outcome }) => outcome && t.outcomes[outcome] },
      ],
    },
    rows,
  );
}
