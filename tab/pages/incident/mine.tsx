import { makeStyles } from '@fluentui/react-components';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { OwnCase } from '../../../bot/capabilities/incident/model.ts';
import { incidentText } from '../../../bot/capabilities/incident/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../shell/session.tsx';
import { NotAllowed } from '../../shell/status-pages.tsx';
import { OwnCaseView } from './own.tsx';
import { pageText } from './text.ts';

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
  const { own } = useText(incidentText);
  const answer = useAnswer('incident.mine', {}, { everyMs: REFRESH_MS.cases });
  const { data } = answer;
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
      <Fetching of={answer} />
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
