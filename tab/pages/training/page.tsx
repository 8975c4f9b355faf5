// Training as the coordinator follows it: how the rounds go, what there is to teach, and what management has taken.
import { makeStyles } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Fetching } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { Heat } from './heat.tsx';
import { Lessons } from './lessons.tsx';
import { Programmes } from './programmes.tsx';
import { Register } from './register.tsx';
import { Rounds, Units } from './rounds.tsx';
import { trainingPageText } from './text.ts';
import { Trend } from './trend.tsx';

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
  const answer = useAnswer('training.overview', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Fetching of={answer} />
      {data && (
        <div className={styles.page}>
          <Rounds rounds={data.rounds} />
          <Heat />
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
