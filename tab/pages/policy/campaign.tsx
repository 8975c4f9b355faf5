// How the reading goes: a funnel that adds up, by unit, and by name those whom Teams could not reach.
import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import type { CampaignView, Delivery, Funnel } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { useAnswer, useSend } from '../../asking.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { FactList } from '../../parts/fact-list.tsx';
import { Grid } from '../../parts/grid.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useText } from '../../session.tsx';
import { pageText } from './text.ts';

const EVERY = 4_000;
const ROOM = 800;
const useStyles = makeStyles({
  bar: { margin: '0 0 16px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px', margin: '16px 0' },
});
const SHOWN = ['acknowledged', 'delivered', 'uncertain', 'unreachable', 'reached', 'left', 'pending'] as const;

export function CampaignPanel({ id, mayManage }: { id: string; mayManage: boolean }) {
  const text = useText(pageText).campaign;
  const { data } = useAnswer('campaign.read', { id }, EVERY);
  if (data === undefined || isRefusal(data)) return null;
  return (
    <>
      <Panel title={text.title}>
        <Progress funnel={data.funnel} state={data.campaign.state} />
        {mayManage && <Controls view={data} />}
      </Panel>
      <Unreached title={text.unreachable} people={data.unreachable} id={id} mayManage={mayManage} />
      <Unreached title={text.uncertain} people={data.uncertain} id={id} mayManage={mayManage} />
      <Units units={data.units} />
    </>
  );
}

function Progress({ funnel, state }: { funnel: Funnel; state: CampaignView['campaign']['state'] }) {
  const styles = useStyles();
  const text = useText(pageText).campaign;
  const { deliveries, states } = useText(campaignText);
  const summary = text.summary(funnel.acknowledged, funnel.audience);
  return (
    <>
      <p>
        {states[state]}. {summary}
      </p>
      <ProgressBar
        className={styles.bar}
        thickness="large"
        aria-label={summary}
        value={funnel.audience === 0 ? 0 : funnel.acknowledged / funnel.audience}
      />
      <FactList facts={SHOWN.filter((part) => funnel[part] > 0).map((part) => [deliveries[part], funnel[part]])} />
    </>
  );
}

function useChange(name: 'campaign.pause' | 'campaign.resume' | 'campaign.cancel' | 'campaign.reached') {
  const client = useQueryClient();
  const refresh = () => void client.invalidateQueries({ queryKey: ['campaign.read'] });
  return useSend(name, refresh, refresh);
}

function Controls({ view: { campaign } }: { view: CampaignView }) {
  const styles = useStyles();
  const text = useText(pageText).campaign;
  const { refusals } = useText(campaignText);
  const [asking, setAsking] = useState(false);
  const pause = useChange('campaign.pause');
  const resume = useChange('campaign.resume');
  const cancel = useChange('campaign.cancel');
  const { id, state } = campaign;
  if (state !== 'running' && state !== 'paused') return null;
  return (
    <>
      {[pause, resume, cancel].map((sending, place) => (
        <Outcome key={text.title + String(place)} sending={sending} sentences={refusals} />
      ))}
      <div className={styles.buttons}>
        {state === 'running' && <Button onClick={() => pause.send({ id })}>{text.pause}</Button>}
        {state === 'paused' && <Button onClick={() => resume.send({ id })}>{text.resume}</Button>}
        <Button onClick={() => setAsking(true)}>{text.cancel}</Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={text.cancelTitle}
        action={text.cancel}
        cancel={() => setAsking(false)}
        confirm={() => {
          setAsking(false);
          cancel.send({ id });
        }}
      >
        {text.cancelWhy}
      </ConfirmDialog>
    </>
  );
}

interface UnreachedProps {
  readonly title: string;
  readonly people: readonly Delivery[];
  readonly id: string;
  readonly mayManage: boolean;
}

function Unreached({ title, people, id, mayManage }: UnreachedProps) {
  const styles = useStyles();
  const text = useText(pageText).campaign;
  const { causes, remedies, refusals } = useText(campaignText);
  const [chosen, setChosen] = useState<Delivery | null>(null);
  const reached = useChange('campaign.reached');
  if (people.length === 0) return null;
  const rows = people.map((one) => ({
    key: one.person,
    cells: [
      [one.name, one.unit].filter(Boolean).join(', '),
      one.cause ? causes[one.cause] : '–',
      one.cause ? remedies[one.cause] : '–',
      mayManage && (
        <Button key="reached" aria-label={text.reachedOf(one.name)} onClick={() => setChosen(one)}>
          {text.reached}
        </Button>
      ),
    ],
  }));
  return (
    <Panel title={title}>
      <Outcome sending={reached} sentences={refusals} />
      <Grid label={title} room={ROOM} columns={[text.person, text.cause, text.remedy, '']} rows={rows} />
      <div className={styles.buttons}>
        <Button onClick={() => window.print()}>{text.print}</Button>
      </div>
      <ConfirmDialog
        open={chosen !== null}
        title={text.reachedTitle(chosen?.name ?? '')}
        action={text.reached}
        cancel={() => setChosen(null)}
        confirm={() => {
          if (chosen) reached.send({ id, person: chosen.person });
          setChosen(null);
        }}
      >
        {text.reachedWhy}
      </ConfirmDialog>
    </Panel>
  );
}

function Units({ units }: Pick<CampaignView, 'units'>) {
  const text = useText(pageText).campaign;
  const list = useText(pageText).list;
  if (units.length < 2) return null;
  const rows = units.map(({ unit, acknowledged, audience }) => ({
    key: unit,
    cells: [unit === '' ? text.noUnit : unit, list.read(acknowledged, audience)],
  }));
  return (
    <Panel title={text.units}>
      <Grid label={text.units} columns={[text.unit, text.read]} rows={rows} />
    </Panel>
  );
}
