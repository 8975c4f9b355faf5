// The list of cases as a file.
import { type Fetching, fetched, moment, sheetOf } from '../../blocks/paper.ts';
import type { Sheet } from '../../blocks/sheet.ts';
import type { CaseList } from './list-model.ts';
import type { CaseRow } from './model.ts';
import { incidentText } from './text.ts';

export function caseSheet({ rows }: CaseList, fetching: Fetching): Sheet {
  const { sheet: t, statuses, severities, categories } = incidentText[fetching.language];
  return sheetOf<CaseRow>(
    {
      title: t.title,
      about: [[t.what, t.title], ...fetched(rows, fetching)],
      columns: [
        { title: t.number, width: 'short', cell: ({ number }) => number },
        { title: t.status, width: 'name', cell: ({ status }) => statuses[status] },
        { title: t.severity, width: 'short', cell: ({ severity }) => severity && severities[severity] },
        { title: t.category, width: 'name', cell: ({ category }) => categories[category] },
        { title: t.unit, width: 'name', cell: ({ reporterUnit }) => reporterUnit },
        { title: t.reportedAt, width: 'moment', cell: ({ reportedAt }) => moment(reportedAt) },
        { title: t.handler, width: 'name', cell: ({ handlerName }) => handlerName },
      ],
    },
    rows,
  );
}
