// How cases come in, what they are about, and how soon their reporters are answered.
import { makeStyles } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetched } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { Answers } from './answer-times.tsx';
import { Categories, Weeks } from './inflow.tsx';
import { statisticsText } from './statistics-text.ts';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 420px), 1fr))',
  },
  wide: { gridColumn: '1 / -1', minWidth: 0 },
});

export default function StatisticsPage() {
  const styles = useStyles();
  const text = useText(statisticsText);
  const answer = useAnswer('incident.statistics', {}, { everyMs: REFRESH_MS.page });
  const { data } = answer;
  if (isRefusal(data)) return <NotAllowed />;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <Fetched of={answer} data={data}>
        {(statistics) =>
          statistics.categories.length === 0 ? (
            <EmptyState {...text.empty} />
          ) : (
            <div className={styles.page}>
              <div className={styles.wide}>
                <Weeks statistics={statistics} />
              </div>
              <Categories statistics={statistics} />
              <Answers statistics={statistics} />
            </div>
          )
        }
      </Fetched>
    </>
  );
}
