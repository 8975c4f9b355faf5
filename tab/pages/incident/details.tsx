// One case: for those who may read it the whole file, for the reporter their own view of it.
import { Button, makeStyles } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { useParams } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { CaseFile } from '../../../bot/capabilities/incident/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { WaitingBadge } from '../../list/waiting-badge.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { CasePanels } from '../../shell/case-panels.tsx';
import { useMay, useText } from '../../shell/session.tsx';
import { canShareLinks, shareLink } from '../../shell/teams.ts';
import { CaseStatusBadge, SeverityBadge } from './badges.tsx';
import { EvidenceBlock } from './evidence.tsx';
import { Facts } from './facts.tsx';
import { Handling } from './handling.tsx';
import { useChangedByOther } from './meanwhile.ts';
import { OwnCasePage } from './own.tsx';
import { pageText } from './text.ts';
import { Timeline } from './timeline.tsx';
import { Words } from './words.tsx';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  columns: {
    display: 'grid',
    gap: '16px 24px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(300px, 2fr)',
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

export default function CasePage() {
  const { id = '' } = useParams();
  return <WholeCase key={id} id={id} />;
}

function WholeCase({ id }: { id: string }) {
  const text = useText(pageText).case;
  const { data, error, refetch } = useAnswer('incident.read', { id }, { everyMs: REFRESH_MS.cases });
  if (data === undefined) {
    return (
      <>
        <PageHeader title={text.loading} />
        {error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />}
      </>
    );
  }
  // The reporter sees their own case; somebody without a role may be named for one that few may see.
  if (isRefusal(data)) return <OwnCasePage id={id} />;
  return <File file={data} stale={error !== null} />;
}

function File({ file, stale }: { file: CaseFile; stale: boolean }) {
  const { incident, timeline, waiting, mayHandle } = file;
  const styles = useStyles();
  const text = useText(pageText).case;
  const parts = useText(partText);
  const other = useChangedByOther(incident);
  const mayWriteRisks = useMay('risk.write');
  const title = text.title(incident.number);
  const share = (
    <Button icon={<LinkRegular />} onClick={() => shareLink(`case/${incident.id}`, title)}>
      {text.share}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={title}
        here={incident.number}
        actions={
          <div className={styles.actions}>
            {mayWriteRisks && <ButtonLink to={`/risk/new?incident=${incident.id}`}>{text.makeRisk}</ButtonLink>}
            {canShareLinks() && share}
          </div>
        }
      >
        <div className={styles.badges}>
          <CaseStatusBadge status={incident.status} />
          {incident.severity && <SeverityBadge severity={incident.severity} />}
          {waiting && <WaitingBadge />}
        </div>
      </PageHeader>
      {stale && <Notice intent="warning">{parts.stale}</Notice>}
      {other && <Notice intent="info">{text.changed(other)}</Notice>}
      {!mayHandle && <Notice intent="info">{text.readOnly}</Notice>}
      <div className={mayHandle ? styles.columns : undefined}>
        <div className={styles.column}>
          <Panel title={text.words}>
            <Words text={incident.happened || text.noWords} />
          </Panel>
          {incident.evidence && <EvidenceBlock evidence={incident.evidence} />}
          <CasePanels incident={incident.id} />
          <Facts incident={incident} />
          <Timeline incident={incident} events={timeline} />
        </div>
        {mayHandle && <Handling incident={incident} />}
      </div>
    </>
  );
}
