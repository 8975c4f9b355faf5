import { Badge, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import type { ReactElement } from 'react';
import type { VersionState } from '../../../bot/capabilities/policy/model.ts';
import { policyText } from '../../../bot/capabilities/policy/text.ts';
import { useText } from '../../session.tsx';

const OVER = { icon: <CheckmarkCircleRegular />, color: 'informative' } as const;
const LOOKS: Readonly<Record<VersionState, { icon: ReactElement; color: 'brand' | 'informative' | 'success' }>> = {
  draft: { icon: <CircleRegular />, color: 'informative' },
  inReview: { icon: <CircleHalfFillRegular />, color: 'informative' },
  decided: { icon: <CircleHalfFillRegular />, color: 'brand' },
  published: { icon: <CheckmarkCircleRegular />, color: 'success' },
  superseded: OVER,
  withdrawn: OVER,
};

const useStyles = makeStyles({ badge: { whiteSpace: 'nowrap', fontWeight: 600 } });

export function StateBadge({ state }: { state: VersionState }) {
  const styles = useStyles();
  return (
    <Badge size="large" appearance="tint" className={styles.badge} {...LOOKS[state]}>
      {useText(policyText).states[state]}
    </Badge>
  );
}
