// A round is steered where it is seen: remind, pause, resume, stop.
import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { plain } from '../../../bot/blocks/plain.ts';
import type { CampaignView } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import type { TrainingPerson } from '../../../bot/capabilities/training/overview-model.ts';
import { useChangeOf } from '../../api/queries.ts';
import { FormDialog } from '../../form/dialog.tsx';
import { useDraft } from '../../form/draft.ts';
import { useForm } from '../../form/use-form.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useText } from '../../shell/session.tsx';
import { roundText } from './round-text.ts';

const SHOWN = [
  'campaign.read',
  'campaign.course',
  'training.people',
  'training.overview',
  'training.programmes',
] as const;
const STEPS = ['remind', 'pause', 'resume'] as const;
type Step = (typeof STEPS)[number];
type State = CampaignView['campaign']['state'];
const OFFERED: Readonly<Record<State, readonly Step[]>> = {
  running: ['remind', 'pause'],
  paused: ['resume'],
  cancelled: [],
  ended: [],
};
const WAITS: ReadonlySet<TrainingPerson['state']> = new Set(['begun', 'failed', 'notBegun', 'unreachable']);

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '12px', marginTop: '20px' },
  said: { margin: '0 0 12px' },
});

interface SteeringProps {
  readonly campaign: CampaignView['campaign'];
  readonly people: readonly TrainingPerson[];
}

export function Steering({ campaign: { id, state }, people }: SteeringProps) {
  const styles = useStyles();
  const text = useText(roundText).steer;
  const { refusals } = useText(campaignText);
  const [asked, setAsked] = useState<Step | 'stop' | null>(null);
  const sendings = {
    remind: useChangeOf('campaign.remind', SHOWN),
    pause: useChangeOf('campaign.pause', SHOWN),
    resume: useChangeOf('campaign.resume', SHOWN),
  };
  const waiting = people.filter((one) => WAITS.has(one.state)).length;
  const words = {
    remind: { ask: text.remindAsk, why: text.remindWhy(waiting), done: text.remindDone },
    pause: { ask: text.pauseAsk, why: text.pauseWhy, done: text.pauseDone },
    resume: { ask: text.resumeAsk, why: text.resumeWhy, done: text.resumeDone },
  };
  const offered = OFFERED[state].filter((step) => step !== 'remind' || waiting > 0);
  const close = () => setAsked(null);
  const take = (step: Step) => {
    for (const one of STEPS) sendings[one].clear();
    sendings[step].send({ id });
    close();
  };
  return (
    <>
      <div className={styles.buttons}>
        {offered.map((step) => (
          <Button key={step} disabledFocusable={sendings[step].sending} onClick={() => setAsked(step)}>
            {text[step]}
          </Button>
        ))}
        {OFFERED[state].length > 0 && <Button onClick={() => setAsked('stop')}>{text.stop}</Button>}
      </div>
      {STEPS.map((step) => (
        <Outcome key={step} sending={sendings[step]} sentences={refusals} success={words[step].done} />
      ))}
      {asked !== null && asked !== 'stop' && (
        <ConfirmDialog open title={words[asked].ask} action={text[asked]} cancel={close} confirm={() => take(asked)}>
          {words[asked].why}
        </ConfirmDialog>
      )}
      {asked === 'stop' && <Stop id={id} close={close} />}
    </>
  );
}

function Stop({ id, close }: { readonly id: string; readonly close: () => void }) {
  const styles = useStyles();
  const text = useText(roundText).steer;
  const { refusals } = useText(campaignText);
  const draft = useDraft({ key: `stop-round/${id}`, start: { why: '' } });
  const stop = useChangeOf('campaign.cancel', SHOWN, () => {
    draft.clear();
    close();
  });
  const form = useForm({
    draft,
    sending: stop,
    sentences: refusals,
    refusedAt: { stopReasonMissing: 'why' },
    check: ({ why }) => ({ why: plain(why) === '' ? refusals.stopReasonMissing({}) : null }),
    send: ({ why }) => stop.send({ id, why }),
  });
  return (
    <FormDialog form={form} open title={text.stopAsk} action={text.stop} close={close}>
      <p className={styles.said}>{text.stopWhy}</p>
      <Field label={text.why} required error={form.fault('why')}>
        <Textarea value={form.value.why} maxLength={1_000} onChange={(_, { value }) => form.change({ why: value })} />
      </Field>
    </FormDialog>
  );
}
