// A document as its reader sees it; whoever follows it up sees how it goes, and the coordinator what comes next.
import { makeStyles } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { formatDay, formatInstant } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { DocumentPage, DocumentVersion } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useAnswer, useSend } from '../../asking.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SendButton } from '../../parts/send-button.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { useLanguage, useMay, useText } from '../../session.tsx';
import { CampaignPanel } from './campaign.tsx';
import { AskOwner } from './question.tsx';
import { Steps } from './steps.tsx';
import { pageText } from './text.ts';
import { Versions } from './versions.tsx';

const EVERY = 10_000;
const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', maxWidth: '900px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

export default function DetailsPage() {
  const styles = useStyles();
  const { id = '' } = useParams();
  const text = useText(pageText).page;
  const { kinds, task } = useText(policyText);
  const mayReadAll = useMay('policy.readAll');
  const { data, error, refetch } = useAnswer('policy.read', { id }, EVERY);
  const back = mayReadAll ? { to: '/documents', label: text.back } : { to: '/rules', label: text.backMine };
  if (isRefusal(data))
    return (
      <>
        <PageHeader title={text.missing.title} lead={text.missing.lead} />
        <ButtonLink to={back.to}>{back.label}</ButtonLink>
      </>
    );
  const title = data ? task.title(kinds[data.version.kind], data.version.title) : text.loading;
  return (
    <>
      <PageHeader title={title} back={back} />
      {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
      {data && (
        <div className={styles.page}>
          <Content page={data} />
          {data.mayManage && <Steps version={data.version} />}
          {data.funnel && <CampaignPanel id={data.version.id} mayManage={data.mayManage} />}
          {data.others.length > 0 && <Versions version={data.version} others={data.others} />}
        </div>
      )}
    </>
  );
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function Content({ page }: { page: DocumentPage }) {
  const { fields } = useText(policyText);
  const language = useLanguage();
  const { version } = page;
  const changes = version.changes[language];
  return (
    <>
      {changes.length > 0 && (
        <Panel title={fields.changes}>
          <Points points={changes} />
        </Panel>
      )}
      <Panel title={fields.summary}>
        <Points points={version.summary[language]} />
        {version.state === 'published' && <Acknowledge page={page} />}
      </Panel>
      <About version={version} />
      {version.state === 'published' && <AskOwner id={version.id} />}
    </>
  );
}

function About({ version }: { version: DocumentVersion }) {
  const text = useText(pageText).page;
  const { fields, states } = useText(policyText);
  const language = useLanguage();
  const { decision, ownerName, reviewOn, state, version: number } = version;
  return (
    <Panel title={text.facts}>
      <FactList
        facts={[
          [fields.state, states[state]],
          [fields.version, String(number)],
          [fields.owner, ownerName],
          ...(decision
            ? ([
                [fields.decidedBy, decision.body],
                [fields.decidedOn, formatDay(decision.on, language)],
                [fields.section, decision.section],
                [fields.diaryNumber, decision.diaryNumber],
              ] as const)
            : []),
          ...(reviewOn ? ([[fields.reviewOn, formatDay(reviewOn, language)]] as const) : []),
        ]}
      />
    </Panel>
  );
}

function Acknowledge({ page: { version, acknowledgedAt, due } }: { page: DocumentPage }) {
  const text = useText(pageText);
  const words = useText(policyText);
  const language = useLanguage();
  const client = useQueryClient();
  const announce = useAnnounce();
  const send = useSend('policy.acknowledge', () => {
    announce(text.page.thanks);
    for (const name of ['policy.read', 'policy.mine', 'campaign.read'])
      void client.invalidateQueries({ queryKey: [name] });
  });
  if (acknowledgedAt !== null)
    return <Notice intent="success">{text.page.acknowledged(formatInstant(acknowledgedAt, language))}</Notice>;
  return (
    <>
      {due !== null && <p>{text.mine.due(formatDay(due, language))}</p>}
      <Outcome sending={send} sentences={words.refusals} success={text.page.thanks} />
      <SendButton
        label={text.page.acknowledge}
        sending={send.sending}
        press={() => send.send({ id: version.id, channel: 'tab' })}
      />
    </>
  );
}
