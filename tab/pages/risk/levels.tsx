// Level and validity: always words, the colour only helps.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { RiskLevel } from '../../../bot/capabilities/delegation/model.ts';
import type { Validity } from '../../../bot/capabilities/risk-decision/model.ts';
import { riskDecisionText } from '../../../bot/capabilities/risk-decision/text.ts';
import { riskMethodText } from '../../../bot/capabilities/risk-method/text.ts';
import { type Look, StatusBadge } from '../../list/status-badge.tsx';
import { useRamp, useRampFill, useSideStripes } from '../../parts/chart/ramp.ts';
import { useText } from '../../shell/session.tsx';

const STEP = { low: 1, moderate: 2, high: 3, critical: 4 } as const satisfies Record<RiskLevel, number>;

const useStyles = makeStyles({
  now: { display: 'inline-block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  level: {
    display: 'inline-block',
    padding: '2px 8px',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The class that gives a square with words in it the look of a level. */
export function useLevelLook(): (level: RiskLevel) => string {
  const ramp = useRamp();
  const stripes = useSideStripes();
  return (level) => mergeClasses(ramp[STEP[level]], stripes[STEP[level]]);
}

/** The class that fills a part of a drawing, where there are no words. */
export function useLevelFill(): (level: RiskLevel) => string {
  const fill = useRampFill();
  return (level) => fill(STEP[level]);
}

export function LevelBadge({ level }: { level: RiskLevel }) {
  const styles = useStyles();
  const ramp = useRamp();
  return <span className={mergeClasses(styles.level, ramp[STEP[level]])}>{useText(riskMethodText).levels[level]}</span>;
}

/** Of what was decided in another matrix: what the one of today makes of it. */
export function LevelNow({ level }: { level: RiskLevel }) {
  const styles = useStyles();
  const { levels, levelNow } = useText(riskMethodText);
  return <span className={styles.now}>{levelNow(levels[level])}</span>;
}

const WAITS = { icon: <CircleHalfFillRegular />, color: 'brand' } as const;
const WARNS = { icon: <WarningRegular />, color: 'warning' } as const;
const ENDED = { icon: <ErrorCircleRegular />, color: 'danger' } as const;
const LOOKS: Readonly<Record<Validity, Look>> = {
  open: { icon: <CircleRegular />, color: 'informative' },
  waiting: WAITS,
  board: WAITS,
  returned: WARNS,
  rejected: ENDED,
  accepted: { icon: <CheckmarkCircleRegular />, color: 'success' },
  expiring: WARNS,
  stale: ENDED,
  expired: ENDED,
  closed: { icon: <CheckmarkCircleRegular />, color: 'informative' },
};

export function ValidityBadge({ validity }: { validity: Validity }) {
  return <StatusBadge {...LOOKS[validity]} label={useText(riskDecisionText).validities[validity]} />;
}
