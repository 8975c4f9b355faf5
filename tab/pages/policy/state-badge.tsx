import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import type { VersionState } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { type Look, StatusBadge } from '../../list/status-badge.tsx';
import { useText } from '../../shell/session.tsx';

const OVER = { icon: <CheckmarkCircleRegular />, color: 'informative' } as const;
const LOOKS: Readonly<Record<VersionState, Look>> = {
  draft: { icon: <CircleRegular />, color: 'informative' },
  inReview: { icon: <CircleHalfFillRegular />, color: 'informative' },
  decided: { icon: <CircleHalfFillRegular />, color: 'brand' },
  published: { icon: <CheckmarkCircleRegular />, color: 'success' },
  superseded: OVER,
  withdrawn: OVER,
};

export function StateBadge({ state }: { state: VersionState }) {
  return <StatusBadge {...LOOKS[state]} label={useText(policyText).states[state]} />;
}
