// The people of a round, in a table and as cards.
import type { TrainingPerson } from '../../../bot/capabilities/training/overview-model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import type { Column } from '../../list/column.ts';
import type { RowCard } from '../../list/grid-card.tsx';
import { DueDay, ShortDay, ShortMoment } from '../../parts/short-date.tsx';
import { useText } from '../../shell/session.tsx';
import { roundText } from './round-text.ts';
import { trainingPageText } from './text.ts';

export function usePersonColumns(): readonly Column<TrainingPerson>[] {
  const text = useText(trainingPageText).round;
  const { states } = useText(trainingText);
  const { remindedOn } = useText(roundText).round;
  return [
    {
      name: 'person',
      title: text.person,
      by: ({ name }) => name,
      width: 180,
      least: 140,
      isFixed: true,
      cell: ({ name }) => name,
    },
    {
      name: 'unit',
      title: text.unit,
      by: ({ unit }) => unit,
      width: 180,
      least: 150,
      leaves: 2,
      cell: ({ unit }) => unit,
    },
    {
      name: 'state',
      title: text.state,
      by: ({ state }) => states[state],
      width: 150,
      least: 120,
      cell: ({ state }) => states[state],
    },
    {
      name: 'score',
      title: text.score,
      by: ({ score }) => score,
      first: 'descending',
      width: 92,
      least: 88,
      isTight: true,
      isNumber: true,
      leaves: 1,
      cell: scoreOf,
    },
    {
      name: 'due',
      title: text.due,
      by: ({ due }) => due,
      width: 124,
      least: 112,
      isTight: true,
      cell: ({ due, isLate }) => <DueDay day={due} isLate={isLate} />,
    },
    {
      name: 'finished',
      title: text.finished,
      by: ({ finishedAt }) => finishedAt,
      first: 'descending',
      width: 124,
      least: 120,
      isTight: true,
      cell: ({ finishedAt }) => finishedAt && <ShortMoment at={finishedAt} />,
    },
    {
      name: 'reminded',
      title: remindedOn,
      by: remindedOf,
      first: 'descending',
      width: 116,
      least: 108,
      isTight: true,
      leaves: 3,
      cell: (person) => {
        const day = remindedOf(person);
        return day && <ShortDay day={day} />;
      },
    },
  ];
}

/** Who is through is not waited for. */
const remindedOf = ({ remindedOn, state }: TrainingPerson) => (state === 'passed' ? null : remindedOn);

const scoreOf = ({ score, of }: TrainingPerson): string => (score === null ? '' : `${score}/${of ?? 0}`);

export function usePersonCard(): (person: TrainingPerson) => RowCard {
  const text = useText(trainingPageText).round;
  const { states } = useText(trainingText);
  return (person) => ({
    title: person.name,
    lines: [
      person.unit,
      [states[person.state], scoreOf(person)].filter(Boolean).join(' · '),
      person.finishedAt === null ? (
        <>
          {text.due} <DueDay day={person.due} isLate={person.isLate} />
        </>
      ) : (
        <>
          {text.finished} <ShortMoment at={person.finishedAt} />
        </>
      ),
    ],
  });
}
