// How a document stands: what comes next and who does it, and when it is sent out how the reading goes.
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { DocumentPage } from '../../../bot/capabilities/policy/model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ErrorState } from '../../parts/error-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useText } from '../../shell/session.tsx';
import { CampaignAside, CampaignPanels } from './campaign.tsx';
import { Columns } from './columns.tsx';
import { FilePanel } from './file.tsx';
import { overviewText } from './overview-text.ts';
import { partPath } from './places.ts';
import { About, isAskedOf } from './reading.tsx';
import { Answers } from './review.tsx';
import { MyAnswer } from './review-answer.tsx';
import { Steps } from './steps.tsx';

export default function Overview({ page }: { page: DocumentPage }) {
  return page.funnel ? <Sent page={page} /> : <Unsent page={page} />;
}

/** Whoever follows it up may be one of its readers, too. */
function OwnReading({ page }: { page: DocumentPage }) {
  const text = useText(overviewText);
  if (page.version.state !== 'published' || !isAskedOf(page) || page.acknowledgedAt !== null) return null;
  return (
    <Notice intent="info">
      {text.own} <TextLink to={partPath(page.version.id, 'content')}>{text.ownRead}</TextLink>
    </Notice>
  );
}

function Unsent({ page }: { page: DocumentPage }) {
  const { version, mayManage, review } = page;
  const isOpen = ['draft', 'inReview', 'decided'].includes(version.state);
  return (
    <Columns
      main={
        <>
          <Steps page={page} />
          {review?.isMine && <MyAnswer version={version} />}
          {version.reviews.length > 0 && <Answers page={page} />}
        </>
      }
      aside={
        <>
          {mayManage && isOpen && <FilePanel version={version} />}
          <About version={version} />
        </>
      }
    />
  );
}

function Sent({ page }: { page: DocumentPage }) {
  const { version, funnel } = page;
  const { data, error, refetch } = useAnswer(
    'campaign.read',
    { id: version.id },
    { everyMs: (funnel?.pending ?? 0) > 0 ? REFRESH_MS.sending : REFRESH_MS.together },
  );
  if (data === undefined && error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined || isRefusal(data)) return null;
  const parts = { view: data, mayManage: page.mayManage };
  return (
    <>
      <OwnReading page={page} />
      <Columns
        main={<CampaignPanels {...parts} />}
        aside={
          <>
            <CampaignAside {...parts} />
            {page.mayManage && <Steps page={page} />}
            <About version={version} />
          </>
        }
      />
    </>
  );
}
