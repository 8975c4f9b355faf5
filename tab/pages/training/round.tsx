// Everyone in one round of a lesson, by name.
import { useParams } from 'react-router';
import { formatDay, formatInstant } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { TrainingPerson } from '../../../bot/capabilities/training/model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { PeopleGrid } from '../../list/people-grid.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { ExcelButton } from '../../parts/excel-button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { trainingPageText } from './text.ts';

const ROOM = 760;

/** Those who are late first, then by name. */
const inOrder = (a: TrainingPerson, b: TrainingPerson) =>
  Number(b.isLate) - Number(a.isLate) || a.name.localeCompare(b.name, 'sv');

export default function RoundPage() {
  const { lesson = '', round = '' } = useParams();
  const campaign = `${lesson}/${round}`;
  const text = useText(trainingPageText).round;
  const overview = useAnswer('training.overview', {});
  const { data, error, refetch } = useAnswer('training.people', { campaign }, { everyMs: REFRESH_MS.page });
  if (isRefusal(data)) return <NotAllowed />;
  const rounds = overview.data === undefined || isRefusal(overview.data) ? [] : overview.data.rounds;
  const title = rounds.find((one) => one.campaign === campaign)?.title ?? text.people;
  return (
    <>
      <PageHeader title={title} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data && <People people={data} campaign={campaign} title={title} />}
    </>
  );
}

interface PeopleProps {
  readonly people: readonly TrainingPerson[];
  readonly campaign: string;
  readonly title: string;
}

function People({ people, campaign, title }: PeopleProps) {
  const text = useText(trainingPageText).round;
  const row = useRow();
  return (
    <PeopleGrid
      title={text.people}
      people={people.toSorted(inOrder)}
      filters={[
        { value: 'late', label: text.lateOnly, fits: ({ isLate }) => isLate },
        {
          value: 'notPassed',
          label: text.notPassed,
          fits: ({ state }) => state !== 'passed' && state !== 'left' && state !== 'setAside',
        },
      ]}
      columns={[text.person, text.unit, text.state, text.score, text.due, text.finished]}
      row={row}
      room={ROOM}
    >
      <ExcelButton action="training.people" question={{ campaign }} fileName={title} />
    </PeopleGrid>
  );
}

function useRow() {
  const text = useText(trainingPageText).round;
  const { states } = useText(trainingText);
  const language = useLanguage();
  return ({ person, name, unit, state, score, of, due, isLate, finishedAt }: TrainingPerson) => {
    const day = formatDay(due, language);
    return {
      key: person,
      cells: [
        name,
        unit,
        states[state],
        score === null ? '' : `${score}/${of ?? 0}`,
        isLate ? text.isLate(day) : day,
        finishedAt === null ? '' : formatInstant(finishedAt, language),
      ],
    };
  };
}
