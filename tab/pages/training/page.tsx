// Training as the coordinator follows it: how the rounds go, what there is to teach, and what management has taken.
import { makeStyles } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../asking.ts';
import { NotAllowed } from '../../nowhere.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { useText } from '../../session.tsx';
import { Lessons } from './lessons.tsx';
import { Programmes } from './programmes.tsx';
import { Register } from './register.tsx';
import { Rounds, Trend, Units } from './rounds.tsx';
import { trainingPageText } from './text.ts';

const EVERY = 15_000;
const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  pair: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 400px), 1fr))',
  },
});

export default function TrainingPage() {
  const styles = useStyles();
  const text = useText(trainingPageText).page;
  const parts = useText(partText);
  const { data, error, refetch } = useAnswer('training.overview', {}, EVERY);
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data !== undefined && error && <Notice intent="warning">{parts.stale}</Notice>}
      {data && (
        <div className={styles.page}>
          <Rounds rounds={data.rounds} />
          {data.rounds.length > 0 && (
            <div className={styles.pair}>
              <Units units={data.units} />
              <Trend trend={data.trend} />
            </div>
          )}
          <Programmes />
          <Lessons />
          <Register />
        </div>
      )}
    </>
  );
}
