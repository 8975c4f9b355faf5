// The assessment of a case on its page: how far it has come, what is asked next, what the rules propose, and what was decided.
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { ShieldErrorRegular } from '@fluentui/react-icons/svg/shield-error';
import { useState } from 'react';
import { formatInstant } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { NextQuestion, TriagePage } from '../../../bot/capabilities/triage/model.ts';
import { triageText } from '../../../bot/capabilities/triage/text.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { StatusBadge } from '../../list/status-badge.tsx';
import { WaitingBadge } from '../../list/waiting-badge.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { Folded } from '../../parts/folded.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { Ask } from './answers.tsx';
import { InvolvedPart } from './involved.tsx';
import { History, KnownPart } from './known.tsx';
import { Moments } from './moments.tsx';
import { nameOfTrack } from './names.ts';
import { DecisionPart, ProposalPart } from './proposal.tsx';
import { Stop } from './stop.tsx';
import { triagePageText } from './text.ts';

const useStyles = makeStyles({
  progress: { margin: '0 0 12px' },
  small: { display: 'block', margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '12px' },
  part: { margin: '20px 0 8px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export default function TriagePanel({ incident }: { readonly incident: string }) {
  const text = useText(triagePageText);
  const { data, error, refetch } = useAnswer('triage.read', { id: incident }, { everyMs: REFRESH_MS.cases });
  if (isRefusal(data)) return null;
  return (
    <Panel title={text.title}>
      {data === undefined && error && <ErrorState error={error} retry={() => void refetch()} />}
      {data && <Triaged page={data} />}
    </Panel>
  );
}

function Progress({ page }: { readonly page: TriagePage }) {
  const styles = useStyles();
  const t = useText(triageText);
  const { answered, asked, next } = page;
  if (next === null) return null;
  const said = t.progress(String(Math.min(answered + 1, asked)), String(asked));
  return (
    <div className={styles.progress}>
      <span className={styles.small}>{said}</span>
      <ProgressBar value={answered} max={asked} thickness="large" aria-label={said} />
    </div>
  );
}

function Tracks({ page }: { readonly page: TriagePage }) {
  const language = useLanguage();
  const t = useText(triageText);
  const text = useText(triagePageText);
  return (
    <FactList
      facts={page.tracks.map((track) => [
        nameOfTrack(track, language),
        track.due === null
          ? t.states[track.state]
          : `${t.states[track.state]}, ${(track.isOverdue ? text.overdue : text.due)(formatInstant(track.due, language))}`,
      ])}
    />
  );
}

function Badges({ page }: { readonly page: TriagePage }) {
  const styles = useStyles();
  const text = useText(triagePageText);
  if (!page.waiting && !page.isAgain && page.triage.stoppedAt === null) return null;
  return (
    <div className={styles.badges}>
      {page.triage.stoppedAt !== null && (
        <StatusBadge icon={<ShieldErrorRegular />} color="danger" strong label={text.stopped} />
      )}
      {page.isAgain && <StatusBadge icon={<ClipboardTaskRegular />} color="warning" label={text.again} />}
      {page.waiting && <WaitingBadge />}
    </div>
  );
}

function Triaged({ page }: { readonly page: TriagePage }) {
  const text = useText(triagePageText);
  const { triage, mayHandle, incident } = page;
  const isClosed = incident.status === 'closed';
  const mayChange = mayHandle && !isClosed && triage.stoppedAt === null;
  return (
    <>
      <Badges page={page} />
      {triage.revision === 0 && !mayChange && <p>{text.nothing}</p>}
      {isClosed && mayHandle && <Notice intent="info">{text.closed}</Notice>}
      {triage.stoppedAt === null ? <Work page={page} mayChange={mayChange} /> : <Stop page={page} />}
    </>
  );
}

function Work({ page, mayChange }: { readonly page: TriagePage; readonly mayChange: boolean }) {
  const styles = useStyles();
  const text = useText(triagePageText);
  const [chosen, choose] = useState<NextQuestion | null>(null);
  const { triage, history } = page;
  const question = chosen ?? page.next;
  const known = page.answered;
  return (
    <>
      {mayChange && <Progress page={page} />}
      {mayChange && question && (
        <Ask key={JSON.stringify(question)} question={question} page={page} done={() => choose(null)} />
      )}
      {chosen && mayChange && (
        <Button style={{ marginBottom: 16 }} onClick={() => choose(null)}>
          {text.back}
        </Button>
      )}
      {triage.revision > 0 && <ProposalPart page={page} />}
      {triage.revision > 0 && <DecisionPart page={page} mayChange={mayChange} />}
      <h3 className={styles.part}>{text.moments}</h3>
      <Moments page={page} mayChange={mayChange} />
      <h3 className={styles.part}>{text.tracks}</h3>
      <Tracks page={page} />
      <h3 className={styles.part}>{text.involved}</h3>
      <InvolvedPart page={page} mayChange={mayChange} />
      <div style={{ marginTop: 16 }}>
        {known > 0 && (
          <Folded label={text.known} aside={text.knownCount(String(known))} isOpen={false}>
            <KnownPart page={page} change={mayChange ? choose : null} />
          </Folded>
        )}
        {history.length > 0 && (
          <Folded label={text.history} aside={text.historyCount(String(history.length))} isOpen={false}>
            <History events={history} />
          </Folded>
        )}
      </div>
    </>
  );
}
