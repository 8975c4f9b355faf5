// One risk: what it is, how great, what is proposed and decided, and how several score it together.

import { Button, makeStyles } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { useState } from 'react';
import { useParams } from 'react-router';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { RiskPage } from '../../../bot/capabilities/risk/view-model.ts';
import { useAnswer } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Missing } from '../../parts/missing.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PageSkeleton } from '../../parts/skeleton.tsx';
import { partText } from '../../parts/text.ts';
import { riskPath } from '../../shell/paths.ts';
import { useText } from '../../shell/session.tsx';
import { canShareLinks, shareLink } from '../../shell/teams.ts';
import { useChange } from './changes.ts';
import { RiskFacts } from './facts.tsx';
import { History } from './history.tsx';
import { LevelBadge, LevelNow, ValidityBadge } from './levels.tsx';
import { Matters } from './matters.tsx';
import { nextStep } from './next-step.ts';
import { Planned } from './planned.tsx';
import { Propose } from './propose.tsx';
import { riskRefusals } from './refusals.ts';
import { SessionPanel } from './session.tsx';
import { riskPageText } from './text.ts';

const useStyles = makeStyles({
  badges: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px', marginBottom: '16px' },
  column: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

export default function RiskDetails() {
  const { id = '' } = useParams();
  const styles = useStyles();
  const text = useText(riskPageText).page;
  const refusals = useText(riskRefusals);
  const parts = useText(partText);
  const { data, error, refetch } = useAnswer('risk.read', { id }, { everyMs: REFRESH_MS.page });
  if (data === undefined || isRefusal(data))
    return (
      <>
        <PageHeader title={isRefusal(data) ? parts.missing.title : text.loading} />
        {data === undefined && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
        {isRefusal(data) && (
          <Missing lead={data.refused === 'riskUnknown' ? refusals.riskUnknown({}) : refusals.riskNotYours({})} />
        )}
      </>
    );
  const { risk, level, levelNow, validity, methods, points, proposals, rescore } = data;
  const title = `${risk.number} ${risk.title}`;
  const share = (
    <Button icon={<LinkRegular />} onClick={() => shareLink(`risk/${risk.id}`, title)}>
      {text.share}
    </Button>
  );
  return (
    <>
      <PageHeader title={title} here={risk.number} actions={canShareLinks() && share}>
        <div className={styles.badges}>
          <LevelBadge level={level} />
          {levelNow !== level && <LevelNow level={levelNow} />}
          <ValidityBadge validity={validity} />
        </div>
      </PageHeader>
      {error && <Notice intent="warning">{parts.stale}</Notice>}
      {rescore && <Rescore page={data} />}
      <Steps page={data} />
      <div className={styles.column}>
        <RiskFacts page={data} />
        <Matters proposals={proposals} />
        <Planned of={risk} />
        <SessionPanel key={risk.session?.id ?? 'none'} page={data} />
        <History points={points} methods={methods} />
      </div>
    </>
  );
}

/** That it is to be scored anew, and what whoever reads it can do about that now. */
function Rescore({ page: { validity, may, proposals } }: { page: RiskPage }) {
  const text = useText(riskPageText).page;
  const waits = validity === 'waiting' || validity === 'board';
  const isTheirs = proposals.some((one) => one.may.withdraw);
  const next = waits ? text.rescoreWaits(isTheirs) : may.change && text.rescoreChange;
  return (
    <Notice intent="warning">
      {text.rescore} {next}
    </Notice>
  );
}

/** What can be done with it now. */
function Steps({ page }: { page: RiskPage }) {
  const styles = useStyles();
  const text = useText(riskPageText);
  const refusals = useText(riskRefusals);
  const { risk, may, authority } = page;
  const [open, setOpen] = useState<'propose' | 'close' | null>(null);
  const [sent, setSent] = useState(false);
  const close = useChange('risk.close', () => undefined);
  const reopen = useChange('risk.reopen', () => undefined);
  const step = { id: risk.id, revision: risk.revision };
  const isClosed = risk.state === 'closed';
  return (
    <>
      {sent && (
        <Notice intent="success">{authority.decider === 'board' ? text.propose.sentBoard : text.propose.sent}</Notice>
      )}
      <Outcome sending={close} sentences={refusals} success={isClosed ? text.page.closed : ''} />
      <Outcome sending={reopen} sentences={refusals} success={isClosed ? '' : text.page.reopened} />
      <div className={styles.buttons}>
        {may.propose && !page.rescore && (
          <Button
            appearance={nextStep(page) === 'propose' ? 'primary' : 'secondary'}
            onClick={() => setOpen('propose')}
          >
            {text.page.propose}
          </Button>
        )}
        {may.change && <ButtonLink to={`${riskPath(risk.id)}/edit`}>{text.page.change}</ButtonLink>}
        {may.close && !isClosed && <Button onClick={() => setOpen('close')}>{text.page.close}</Button>}
        {may.close && isClosed && (
          <Button disabledFocusable={reopen.sending} onClick={() => reopen.send(step)}>
            {text.page.reopen}
          </Button>
        )}
      </div>
      {open === 'propose' && (
        <Propose
          page={page}
          close={() => setOpen(null)}
          sent={() => {
            setOpen(null);
            setSent(true);
          }}
        />
      )}
      <ConfirmDialog
        open={open === 'close'}
        title={text.page.closeAsk(risk.number)}
        action={text.page.close}
        cancel={() => setOpen(null)}
        confirm={() => {
          setOpen(null);
          close.send(step);
        }}
      >
        {text.page.closeWhy}
      </ConfirmDialog>
    </>
  );
}
