// One round of a lesson: how it goes, what can be done about it, and everyone in it by name.
import { makeStyles } from '@fluentui/react-components';
import { useParams } from 'react-router';
import { dayOf, formatDay, formatInstant } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { CampaignView } from '../../../bot/capabilities/campaign/model.ts';
import type { TrainingPerson } from '../../../bot/capabilities/training/overview-model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { PeopleGrid } from '../../list/people-grid.tsx';
import { Course, UnitsLeft } from '../../parts/chart/course.tsx';
import { courseText } from '../../parts/chart/course-text.ts';
import { ErrorState } from '../../parts/error-state.tsx';
import { ExcelButton } from '../../parts/excel-button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { usePersonCard, usePersonColumns } from './person-columns.tsx';
import { RoundBadge } from './round-badge.tsx';
import { roundText } from './round-text.ts';
import { Steering } from './steering.tsx';
import { Summary, Unreached } from './summary.tsx';
import { trainingPageText } from './text.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  about: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', margin: '8px 0 0' },
});

/** Those who are late first, then by name. */
const inOrder = (a: TrainingPerson, b: TrainingPerson) =>
  Number(b.isLate) - Number(a.isLate) || a.name.localeCompare(b.name, 'sv');

export default function RoundPage() {
  const { lesson = '', round = '' } = useParams();
  const id = `${lesson}/${round}`;
  const styles = useStyles();
  const text = useText(trainingPageText).round;
  const mayManage = useMay('training.manage');
  const campaign = useAnswer('campaign.read', { id }, { everyMs: REFRESH_MS.together }).data;
  const { data, error, refetch } = useAnswer('training.people', { campaign: id }, { everyMs: REFRESH_MS.page });
  if (isRefusal(data)) return <NotAllowed />;
  const view = campaign === undefined || isRefusal(campaign) ? null : campaign;
  const title = view?.campaign.title ?? text.people;
  return (
    <>
      <PageHeader title={title}>{view && <About campaign={view.campaign} />}</PageHeader>
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data && (
        <div className={styles.page}>
          <Summary people={data}>{view && mayManage && <Steering campaign={view.campaign} people={data} />}</Summary>
          <Unreached people={data} />
          <Progress id={id} people={data} />
          <People people={data} campaign={id} title={title} />
        </div>
      )}
    </>
  );
}

function About({ campaign: { state, startedAt, startedBy, due, stopped } }: Pick<CampaignView, 'campaign'>) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(roundText).round;
  return (
    <>
      <p className={styles.about}>
        <RoundBadge state={state} />
        {text.about(formatDay(dayOf(startedAt), language), startedBy, formatDay(due, language))}
      </p>
      {stopped && (
        <p className={styles.about}>
          {text.stopped(stopped.actorName, formatInstant(stopped.at, language), stopped.why)}
        </p>
      )}
    </>
  );
}

const IS_OUT: ReadonlySet<TrainingPerson['state']> = new Set(['passed', 'left', 'setAside', 'reached']);

function Progress({ id, people }: { readonly id: string; readonly people: readonly TrainingPerson[] }) {
  const text = useText(roundText).round;
  const { title } = useText(courseText);
  const { data } = useAnswer('campaign.course', { id }, { everyMs: REFRESH_MS.page });
  if (data === undefined || isRefusal(data)) return null;
  const left = people.filter(({ state }) => !IS_OUT.has(state));
  return (
    <>
      <Panel title={text.units}>
        <UnitsLeft
          units={data.units}
          label={text.units}
          names={(unit) => left.filter((one) => one.unit === unit).map(({ name }) => name)}
        />
      </Panel>
      <Panel title={title}>
        <Course course={data} label={title} />
      </Panel>
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
      keyOf={({ person }) => person}
      columns={usePersonColumns()}
      card={usePersonCard()}
    >
      <ExcelButton action="training.people" question={{ campaign }} fileName={title} />
    </PeopleGrid>
  );
}
