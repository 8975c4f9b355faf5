// A reminder by hand: who gets it is said before, and why there is none to send.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AlertRegular } from '@fluentui/react-icons/svg/alert';
import { useState } from 'react';
import type { CampaignView } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { useChangeOf } from '../../api/queries.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { useText } from '../../shell/session.tsx';
import { overviewText } from './overview-text.ts';

const useStyles = makeStyles({
  hint: { margin: '4px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface RemindProps {
  readonly view: CampaignView;
  /** Of one unit; of all where there is none. */
  readonly unit?: string;
  /** How many it reaches. */
  readonly count: number;
  /** By name, where they are few. */
  readonly names?: string;
}

export function Remind({ view: { campaign, reminder }, unit, count, names }: RemindProps) {
  const styles = useStyles();
  const text = useText(overviewText).remind;
  const { refusals } = useText(campaignText);
  const [asking, setAsking] = useState(false);
  const remind = useChangeOf('campaign.remind', ['campaign.read', 'campaign.waiting', 'policy.read']);
  if (campaign.state !== 'running') return null;
  const why = reminder.isQuiet ? text.quiet : count === 0 ? text.nobody : null;
  return (
    <div>
      <Button
        icon={<AlertRegular />}
        disabledFocusable={why !== null || remind.sending}
        size={unit === undefined ? 'medium' : 'small'}
        onClick={() => why === null && setAsking(true)}
      >
        {unit === undefined ? text.action : text.unit(unit)}
      </Button>
      {why !== null && <p className={styles.hint}>{why}</p>}
      <Outcome sending={remind} sentences={refusals} success={text.done} />
      <ConfirmDialog
        open={asking}
        title={text.title(count)}
        action={text.confirm(count)}
        cancel={() => setAsking(false)}
        confirm={() => {
          setAsking(false);
          remind.send({ id: campaign.id, unit: unit ?? null });
        }}
      >
        {names !== undefined && <p>{text.who(names)}</p>}
        <p>{text.why}</p>
      </ConfirmDialog>
    </div>
  );
}
