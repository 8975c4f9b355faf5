// How the reading goes: a funnel that adds up, by unit, and by name those whom Teams could not reach.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDay, formatInstant, formatNumber } from '../../../bot/blocks/instant.ts';
import type { CampaignView, Progress } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useMay, useText } from '../../shell/session.tsx';
import { SetAside } from './aside.tsx';
import { CampaignCourse } from './course.tsx';
import { FunnelView } from './funnel.tsx';
import { ReadingProgress } from './progress.tsx';
import { Reached } from './reached.tsx';
import { Remind } from './remind.tsx';
import { pageText } from './text.ts';
import { Units } from './units.tsx';
import { Unreached } from './unreached.tsx';
import { WaitingPanel } from './waiting.tsx';

const SHOWN = ['campaign.read', 'policy.read'] as const;
const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '12px', marginTop: '16px' },
  about: { margin: '0 0 16px' },
  state: { margin: '16px 0 0', color: tokens.colorNeutralForeground2 },
});

interface PartsProps {
  readonly view: CampaignView;
  readonly mayManage: boolean;
}

/** How it goes, and by name those who need something. */
export function CampaignPanels({ view, mayManage }: PartsProps) {
  const styles = useStyles();
  const text = useText(pageText).campaign;
  const mayReadPeople = useMay('policy.readPeople');
  const parts = { view, mayManage };
  return (
    <>
      <Panel title={text.title}>
        <ReadingProgress view={view} toLate={mayReadPeople ? '?show=late' : null} />
        {view.progress && <Sending progress={view.progress} />}
        <FunnelView funnel={view.funnel} late={view.late} />
        <p className={styles.state}>
          <About {...view.campaign} />
        </p>
        {mayManage && <Controls view={view} />}
      </Panel>
      <CampaignCourse id={view.campaign.id} />
      <Unreached {...parts} why="unreachable" />
      <Unreached {...parts} why="uncertain" />
      {mayReadPeople && <WaitingPanel id={view.campaign.id} mayManage={mayManage} />}
      <Reached view={view} />
      <SetAside {...parts} />
    </>
  );
}

export function CampaignAside(parts: PartsProps) {
  return <Units {...parts} />;
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
  const text = useText(pageText).campaign;
  const { states } = useText(campaignText);
  const language = useLanguage();
  return text.about(states[state], startedBy, formatInstant(startedAt, language), formatDay(due, language));
}

const STEPS = ['pause', 'resume', 'cancel'] as const;
type CampaignStep = (typeof STEPS)[number];
const OFFERED: Readonly<Record<CampaignView['campaign']['state'], readonly CampaignStep[]>> = {
  running: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  cancelled: [],
  ended: [],
};

function Controls({ view }: { view: CampaignView }) {
  const { campaign, reminder } = view;
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
        <Remind view={view} count={reminder.people} />
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
