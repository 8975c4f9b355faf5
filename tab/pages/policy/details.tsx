// A document as its reader sees it; whoever follows it up sees how it goes, and the coordinator what comes next.
import { makeStyles } from '@fluentui/react-components';
import { useParams } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { DocumentPage } from '../../../bot/capabilities/policy/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Fetching } from '../../parts/fetched.tsx';
import { Missing } from '../../parts/missing.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { evidencePath } from '../../shell/paths.ts';
import { useMay, useText } from '../../shell/session.tsx';
import { CampaignPanels } from './campaign.tsx';
import { FilePanel } from './file.tsx';
import { AskOwner } from './question.tsx';
import { About, Reading } from './reading.tsx';
import { StateBadge } from './state-badge.tsx';
import { Steps } from './steps.tsx';
import { pageText } from './text.ts';
import { Versions } from './versions.tsx';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', maxWidth: '900px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

export default function DetailsPage() {
  const { id = '' } = useParams();
  // The page stays the same when the address changes: another document begins anew.
  return <Details key={id} id={id} />;
}

function Details({ id }: { id: string }) {
  const text = useText(pageText).page;
  const mayReadAll = useMay('policy.readAll');
  const answer = useAnswer('policy.read', { id }, { everyMs: mayReadAll ? REFRESH_MS.together : REFRESH_MS.page });
  const { data } = answer;
  if (isRefusal(data))
    return (
      <>
        <PageHeader title={text.missing.title} />
        <Missing lead={text.missing.lead} />
      </>
    );
  const title = data ? data.version.title : text.loading;
  return (
    <>
      <PageHeader title={title}>{mayReadAll && data && <StateBadge state={data.version.state} />}</PageHeader>
      <Fetching of={answer} />
      {data && <Content page={data} />}
    </>
  );
}

function Content({ page }: { page: DocumentPage }) {
  const styles = useStyles();
  const { version, others, funnel, mayManage } = page;
  const { evidence } = useText(pageText).page;
  const mayReadPeople = useMay('policy.readPeople');
  const isInForce = version.state === 'published';
  const isOpen = ['draft', 'inReview', 'decided'].includes(version.state);
  return (
    <div className={styles.page}>
      {mayManage && <Steps version={version} />}
      {mayManage && isOpen && <FilePanel version={version} />}
      <Reading page={page} />
      {isInForce && <AskOwner id={version.id} />}
      <About version={version} />
      {funnel && <CampaignPanels id={version.id} funnel={funnel} mayManage={mayManage} />}
      {mayReadPeople && (
        <div>
          <ButtonLink to={evidencePath(version.id)}>{evidence}</ButtonLink>
        </div>
      )}
      {others.length > 0 && <Versions version={version} others={others} />}
    </div>
  );
}
