import { makeStyles } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { OwnCase } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useAnswer } from '../../asking.ts';
import { NotAllowed } from '../../nowhere.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { useText } from '../../session.tsx';
import { OwnCaseView } from './own.tsx';
import { pageText } from './text.ts';

const EVERY = 10_000;
const useStyles = makeStyles({
  list: { display: 'grid', gap: '16px', maxWidth: '800px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** What still moves first, then the latest. */
function openFirst(a: OwnCase, b: OwnCase): number {
  const closed = Number(a.status === 'closed') - Number(b.status === 'closed');
  return closed || b.reportedAt.localeCompare(a.reportedAt);
}

export default function MinePage() {
  const styles = useStyles();
  const text = useText(pageText).mine;
  const parts = useText(partText);
  const { own } = useText(incidentText);
  const { data, error, refetch } = useAnswer('incident.mine', {}, EVERY);
  if (isRefusal(data)) return <NotAllowed />;
  const report = (
    <ButtonLink to="/report" primary>
      {text.report}
    </ButtonLink>
  );
  const some = data !== undefined && data.length > 0;
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} actions={some && report} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data !== undefined && error && <Notice intent="warning">{parts.stale}</Notice>}
      {data?.length === 0 && <EmptyState {...text.empty}>{report}</EmptyState>}
      {some && (
        <div className={styles.list}>
          {[...data].sort(openFirst).map((each) => (
            <Panel key={each.id} title={own.title(each.number)}>
              <OwnCaseView own={each} />
            </Panel>
          ))}
        </div>
      )}
    </>
  );
}
