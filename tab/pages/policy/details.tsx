// A document: whoever works with it sees how it stands, its content, its versions and its evidence; its reader what it says.
import { Badge, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useLocation, useParams } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { DocumentPage } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { Fetching } from '../../parts/fetched.tsx';
import { Missing } from '../../parts/missing.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { TabLink } from '../../parts/tab-link.tsx';
import { useMay, useText } from '../../shell/session.tsx';
import { Columns } from './columns.tsx';
import { FilePanel } from './file.tsx';
import { overviewText } from './overview-text.ts';
import { PARTS, type Part, partAt, partPath } from './places.ts';
import { AskOwner } from './question.tsx';
import { About, isAskedOf, Reading } from './reading.tsx';
import { Answers } from './review.tsx';
import { MyAnswer } from './review-answer.tsx';
import { StateBadge } from './state-badge.tsx';
import { pageText } from './text.ts';
import { Versions } from './versions.tsx';

// Readers have no use for them.
const Overview = lazy(() => import('./overview.tsx'));
const EvidencePart = lazy(() => import('./evidence/version.tsx'));

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', maxWidth: '900px', gridTemplateColumns: 'minmax(0, 1fr)' },
  badges: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: '8px' },
  tabs: { display: 'flex', flexWrap: 'wrap', marginTop: '8px' },
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
  return (
    <>
      <PageHeader title={data?.version.title ?? text.loading}>{data && <Head page={data} />}</PageHeader>
      <Fetching of={answer} />
      {data && <Body page={data} />}
    </>
  );
}

/** What can be chosen between; a reader has the content alone. */
function usePlaces({ funnel, review }: DocumentPage) {
  const mayReadAll = useMay('policy.readAll');
  const mayReadPeople = useMay('policy.readPeople');
  const { tabs } = useText(overviewText);
  if (!mayReadAll) return [];
  const labels = { ...tabs, overview: funnel ? tabs.sending : review ? tabs.review : tabs.overview };
  return PARTS.filter((part) => part !== 'evidence' || mayReadPeople).map((part) => ({ part, label: labels[part] }));
}

function Head({ page }: { page: DocumentPage }) {
  const styles = useStyles();
  const text = useText(overviewText);
  const { kinds } = useText(policyText);
  const { version } = useText(pageText).page;
  const { pathname } = useLocation();
  const places = usePlaces(page);
  const here = partAt(pathname);
  const { id, kind, state, version: number } = page.version;
  return (
    <>
      <div className={styles.badges}>
        <Badge size="large" appearance="outline" color="informative">
          {kinds[kind]}
        </Badge>
        {(places.length > 0 || page.review) && <StateBadge state={state} />}
        <span>{version(number)}</span>
      </div>
      {places.length > 0 && (
        <nav className={styles.tabs} aria-label={text.tabs.label}>
          {places.map(({ part, label }) => (
            <TabLink key={part} to={partPath(id, part)} isHere={part === here}>
              {label}
            </TabLink>
          ))}
        </nav>
      )}
    </>
  );
}

function Body({ page }: { page: DocumentPage }) {
  const mayReadAll = useMay('policy.readAll');
  const { pathname } = useLocation();
  const part: Part = mayReadAll ? partAt(pathname) : 'content';
  if (part === 'overview')
    return (
      <Suspense fallback={<PageSkeleton />}>
        <Overview page={page} />
      </Suspense>
    );
  if (part === 'evidence')
    return (
      <Suspense fallback={<PageSkeleton />}>
        <EvidencePart id={page.version.id} />
      </Suspense>
    );
  return part === 'versions' ? <Versions {...page} /> : <Content page={page} />;
}

/** What it says, as its readers have it. */
function Content({ page }: { page: DocumentPage }) {
  const styles = useStyles();
  const { version, review, mayManage } = page;
  const isOpen = ['draft', 'inReview', 'decided'].includes(version.state);
  const main = (
    <div className={styles.page}>
      {review?.isMine && <MyAnswer version={version} />}
      <Reading page={page} />
      {version.state === 'published' && isAskedOf(page) && <AskOwner id={version.id} />}
    </div>
  );
  return (
    <Columns
      main={main}
      aside={
        <>
          {mayManage && isOpen && <FilePanel version={version} />}
          {version.reviews.length > 0 && <Answers page={page} />}
          <About version={version} />
        </>
      }
    />
  );
}
