// How the rounds go: those that are running first, then the earlier ones, and what has been passed month by month.
import { makeStyles } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useMay, useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { Heat } from './heat.tsx';
import { roundText } from './round-text.ts';
import { Rounds } from './rounds.tsx';
import { trainingPageText } from './text.ts';
import { Trend } from './trend.tsx';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

export default function TrainingPage() {
  const styles = useStyles();
  const text = useText(roundText).rounds;
  const answer = useAnswer('training.overview', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Fetching of={answer} />
      {data && data.rounds.length === 0 && <NoRounds />}
      {data && data.rounds.length > 0 && (
        <div className={styles.page}>
          <Rounds rounds={data.rounds} />
          <Heat />
          <Trend trend={data.trend} />
        </div>
      )}
    </>
  );
}

function NoRounds() {
  const text = useText(roundText).rounds;
  const page = useText(trainingPageText).page;
  const mayManage = useMay('training.manage');
  const { data } = useAnswer('training.lessons', {});
  const ready = data === undefined || isRefusal(data) ? 0 : data.filter(({ state }) => state === 'published').length;
  return (
    <EmptyState title={text.empty.title} lead={text.empty.lead(ready)}>
      {mayManage && (
        <ButtonLink to={ready === 0 ? '/training/lesson/new' : '/training/programmes'} primary>
          {ready === 0 ? page.write : text.toProgrammes}
        </ButtonLink>
      )}
    </EmptyState>
  );
}
