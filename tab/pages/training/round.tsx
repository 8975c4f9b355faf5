// Everyone in one round of a lesson, by name: searched, filtered, and no more at a time than a page holds.
import { Button, makeStyles, SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import { useParams } from 'react-router';
import { formatDay, formatInstant } from '../../../bot/blocks/instant.ts';
import { folded } from '../../../bot/blocks/plain.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { TrainingPerson } from '../../../bot/capabilities/training/model.ts';
import { trainingText } from '../../../bot/capabilities/training/text.ts';
import { useAnswer } from '../../asking.ts';
import { NotAllowed } from '../../nowhere.tsx';
import { Choice } from '../../parts/choice.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { ExcelButton } from '../../parts/excel-button.tsx';
import { Field } from '../../parts/field.tsx';
import { Grid } from '../../parts/grid.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useLanguage, useText } from '../../session.tsx';
import { trainingPageText } from './text.ts';

const EVERY = 15_000;
const AT_A_TIME = 50;
const ROOM = 760;
const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '0 16px' },
  count: { margin: '0 0 8px' },
  more: { display: 'flex', flexWrap: 'wrap', gap: '12px', marginTop: '16px' },
});

type Filter = 'all' | 'late' | 'notPassed';

const isShown = ({ name, unit, state, isLate }: TrainingPerson, search: string, filter: Filter) =>
  folded(`${name} ${unit}`).includes(folded(search)) &&
  (filter === 'all' || (filter === 'late' ? isLate : state !== 'passed' && state !== 'left'));

/** Those who are late first, then by name. */
const inOrder = (a: TrainingPerson, b: TrainingPerson) =>
  Number(b.isLate) - Number(a.isLate) || a.name.localeCompare(b.name, 'sv');

export default function RoundPage() {
  const { lesson = '', round = '' } = useParams();
  const campaign = `${lesson}/${round}`;
  const text = useText(trainingPageText).round;
  const overview = useAnswer('training.overview', {});
  const { data, error, refetch } = useAnswer('training.people', { campaign }, EVERY);
  if (isRefusal(data)) return <NotAllowed />;
  const rounds = overview.data === undefined || isRefusal(overview.data) ? [] : overview.data.rounds;
  const title = rounds.find((one) => one.campaign === campaign)?.title ?? text.people;
  return (
    <>
      <PageHeader title={title} back={{ to: '/training', label: text.back }} />
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
  const styles = useStyles();
  const text = useText(trainingPageText).round;
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [most, setMost] = useState(AT_A_TIME);
  const found = people.filter((one) => isShown(one, search, filter)).sort(inOrder);
  const rows = useRows(found.slice(0, most));
  const clear = () => {
    setSearch('');
    setFilter('all');
  };
  return (
    <Panel title={text.people}>
      <div className={styles.filters}>
        <Field label={text.search}>
          <SearchBox value={search} onChange={(_, { value }) => setSearch(value)} />
        </Field>
        <Choice
          label={text.filter}
          value={filter}
          options={[
            { value: 'all', label: text.all },
            { value: 'late', label: text.lateOnly },
            { value: 'notPassed', label: text.notPassed },
          ]}
          choose={setFilter}
        />
      </div>
      <p className={styles.count} role="status">
        {found.length === 0 ? text.nobody : text.shown(found.length, people.length)}
      </p>
      {found.length === 0 ? (
        <Button onClick={clear}>{text.clear}</Button>
      ) : (
        <Grid
          label={text.people}
          room={ROOM}
          columns={[text.person, text.unit, text.state, text.score, text.due, text.finished]}
          rows={rows}
        />
      )}
      <div className={styles.more}>
        {found.length > most && <Button onClick={() => setMost(most + AT_A_TIME)}>{text.more}</Button>}
        <ExcelButton action="training.people" question={{ campaign }} fileName={title} />
      </div>
    </Panel>
  );
}

function useRows(people: readonly TrainingPerson[]) {
  const text = useText(trainingPageText).round;
  const { states } = useText(trainingText);
  const language = useLanguage();
  return people.map(({ person, name, unit, state, score, of, due, isLate, finishedAt }) => {
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
  });
}
