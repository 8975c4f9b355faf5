// Who has taken which lesson, and the register of training held elsewhere, as files.
import { day, type Fetching, fetched, moment, sheetOf } from '../../blocks/paper.ts';
import type { Sheet } from '../../blocks/sheet.ts';
import type { TrainingRecord } from './model.ts';
import type { TrainingPerson } from './overview-model.ts';
import { trainingText } from './text.ts';

export function peopleSheet(people: readonly TrainingPerson[], fetching: Fetching): Sheet {
  const { states, sheet: t } = trainingText[fetching.language];
  return sheetOf<TrainingPerson>(
    {
      title: t.people,
      about: [[t.what, t.people], ...fetched(people, fetching)],
      columns: [
        { title: t.person, width: 'name', cell: ({ name }) => name },
        { title: t.unit, width: 'name', cell: ({ unit }) => unit },
        { title: t.state, width: 'name', cell: ({ state }) => states[state] },
        { title: t.score, width: 'short', cell: ({ score }) => score },
        { title: t.of, width: 'short', cell: ({ of }) => of },
        { title: t.due, width: 'short', cell: ({ due }) => day(due) },
        { title: t.late, width: 'short', cell: ({ isLate }) => (isLate ? t.yes : t.no) },
        { title: t.finished, width: 'moment', cell: ({ finishedAt }) => moment(finishedAt) },
      ],
    },
    people,
  );
}

export function registerSheet(records: readonly TrainingRecord[], fetching: Fetching): Sheet {
  const { sheet: t } = trainingText[fetching.language];
  const corrected = new Set(records.map(({ corrects }) => corrects));
  return sheetOf<TrainingRecord>(
    {
      title: t.register,
      about: [[t.what, t.register], ...fetched(records, fetching)],
      columns: [
        { title: t.person, width: 'name', cell: ({ personName }) => personName },
        { title: t.position, width: 'name', cell: ({ position }) => position },
        { title: t.board, width: 'name', cell: ({ board }) => board },
        { title: t.course, width: 'wide', cell: ({ course }) => course },
        { title: t.provider, width: 'name', cell: ({ provider }) => provider },
        { title: t.on, width: 'short', cell: ({ on }) => day(on) },
        { title: t.evidence, width: 'wide', cell: ({ evidence }) => evidence },
        { title: t.by, width: 'name', cell: ({ recordedBy }) => recordedBy },
        { title: t.corrected, width: 'short', cell: ({ id }) => (corrected.has(id) ? t.yes : t.no) },
      ],
    },
    records,
  );
}
