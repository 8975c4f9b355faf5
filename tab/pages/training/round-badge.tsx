import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { PauseCircleRegular } from '@fluentui/react-icons/svg/pause-circle';
import { PlayCircleRegular } from '@fluentui/react-icons/svg/play-circle';
import type { CampaignState } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { type Look, StatusBadge } from '../../list/status-badge.tsx';
import { useText } from '../../shell/session.tsx';

const LOOKS: Readonly<Record<CampaignState, Look>> = {
  running: { icon: <PlayCircleRegular />, color: 'brand' },
  paused: { icon: <PauseCircleRegular />, color: 'warning' },
  cancelled: { icon: <DismissCircleRegular />, color: 'informative' },
  ended: { icon: <CheckmarkCircleRegular />, color: 'success' },
};

export function RoundBadge({ state }: { readonly state: CampaignState }) {
  const { states } = useText(campaignText);
  return <StatusBadge {...LOOKS[state]} label={states[state]} />;
}
