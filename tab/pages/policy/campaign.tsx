// How the reading goes: a funnel that adds up, by unit, and by name those whom Teams could not reach.
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay, formatInstant, formatNumber } from '../../../bot/blocks/instant.ts';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { CampaignView, Funnel, Progress } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { useAnswer, useChangeOf } from '../../api/queries.ts';
import { REFRESH_MS } from '../../api/refresh.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { ErrorState } from '../../parts/error-state.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { SetAside } from './aside.tsx';
import { CampaignCourse } from './course.tsx';
import { FunnelView } from './funnel.tsx';
import { Reached } from './reached.tsx';
import { pageText } from './text.ts';
import { Unreached } from './unreached.tsx';
import { WaitingPanel } from './waiting.tsx';

const SHOWN = ['campaign.read', 'policy.read'] as const;
const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px', marginTop: '16px' },
  about: { margin: '0 0 16px' },
});

interface CampaignPanelsProps {
  readonly id: string;
  /** As the page last heard: while somebody waits for a card, the panels ask more often. */
  readonly funnel: Funnel;
  readonly mayManage: boolean;
}

export function CampaignPanels({ id, funnel, mayManage }: CampaignPanelsProps) {
  const text = useText(pageText).campaign;
  const { data, error, refetch } = useAnswer(
    'campaign.read',
    { id },
    { everyMs: funnel.pending > 0 ? REFRESH_MS.sending : REFRESH_MS.together },
  );
  if (data === undefined && error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined || isRefusal(data)) return null;
  const parts = { view: data, mayManage };
  return (
    <>
      <Panel title={text.title}>
        <About {...data.campaign} />
        {data.progress && <Sending progress={data.progress} />}
        <FunnelView funnel={data.funnel} />
        {mayManage && <Controls view={data} />}
      </Panel>
      <Unreached {...parts} why="unreachable" />
      <Unreached {...parts} why="uncertain" />
      <Reached view={parts.view} />
      <SetAside {...parts} />
      <CampaignCourse id={id} mayName={mayManage} />
      {mayManage && <WaitingPanel id={id} />}
    </>
  );
}

/** How fast it goes, and when everyone has had their turn. */
function Sending({ progress }: { progress: Progress }) {
  const styles = useStyles();
  const text = useText(pageText).campaign;
  const language = useLanguage();
  const words = {
    starting: text.starting,
    quiet: text.waitsForDay,
    sending:
      progress.kind === 'sending' ? text.sending(formatNumber(progress.perMinute, language), progress.minutesLeft) : '',
  };
  return (
    <p className={styles.about} role="status">
      {words[progress.kind]}
    </p>
  );
}

function About({ state, startedBy, startedAt, due }: CampaignView['campaign']) {
  const styles = useStyles();
  const text = useText(pageText).campaign;
  const { states } = useText(campaignText);
  const language = useLanguage();
  return (
    <p className={styles.about}>
      {text.about(states[state], startedBy, formatInstant(startedAt, language), formatDay(due, language))}
    </p>
  );
}

const STEPS = ['pause', 'resume', 'cancel'] as const;
type CampaignStep = (typeof STEPS)[number];
const OFFERED: Readonly<Record<CampaignView['campaign']['state'], readonly CampaignStep[]>> = {
  running: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  cancelled: [],
  ended: [],
};

function Controls({ view: { campaign } }: { view: CampaignView }) {
  const styles = useStyles();
  const text = useText(pageText).campaign;
  const { refusals } = useText(campaignText);
  const [asked, setAsked] = useState<CampaignStep | null>(null);
  const sendings = {
    pause: useChangeOf('campaign.pause', SHOWN),
    resume: useChangeOf('campaign.resume', SHOWN),
    cancel: useChangeOf('campaign.cancel', SHOWN),
  };
  const { id, state } = campaign;
  return (
    <>
      <div className={styles.buttons}>
        {OFFERED[state].map((step) => (
          <Button key={step} onClick={() => setAsked(step)}>
            {text[step]}
          </Button>
        ))}
      </div>
      {STEPS.map((step) => (
        <Outcome key={step} sending={sendings[step]} sentences={refusals} />
      ))}
      {asked && (
        <ConfirmDialog
          open
          title={text.ask[asked].title}
          action={text[asked]}
          cancel={() => setAsked(null)}
          confirm={() => {
            sendings[asked].send({ id });
            setAsked(null);
          }}
        >
          {text.ask[asked].why}
        </ConfirmDialog>
      )}
    </>
  );
}
