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
import { useText } from '../../shell/session.tsx';

// One ramp that grows heavier with the level, in the light theme and in the dark one. In high contrast the first three
// are black: stripes that only that theme shows tell them apart, and the highest is turned to black on white.
const mixed = (colour: string, share: number) =>
  `color-mix(in srgb, ${colour} ${share}%, ${tokens.colorNeutralBackground1})`;
const useColours = makeStyles({
  low: { color: tokens.colorNeutralForeground1, backgroundColor: mixed(tokens.colorPaletteMarigoldBackground2, 20) },
  moderate: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: mixed(tokens.colorPaletteMarigoldBackground2, 65),
  },
  high: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorStatusWarningBackground2 },
  critical: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorStatusDangerBackground3,
  },
});

const lines = (space: number) =>
  `repeating-linear-gradient(135deg, ${tokens.colorTransparentStroke} 0 2px, transparent 2px ${space}px)`;
const atSide = (space: number) => ({
  backgroundImage: lines(space),
  backgroundSize: '10px 100%',
  backgroundPosition: 'left',
  backgroundRepeat: 'no-repeat',
});
/** Beside the words of a square. */
const useSideStripes = makeStyles({ low: {}, moderate: atSide(10), high: atSide(5), critical: {} });
const useStripes = makeStyles({
  low: {},
  moderate: { backgroundImage: lines(10) },
  high: { backgroundImage: lines(5) },
  critical: {},
});

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
  const colours = useColours();
  const stripes = useSideStripes();
  return (level) => mergeClasses(colours[level], stripes[level]);
}

/** The class that fills a part of a drawing, where there are no words. */
export function useLevelFill(): (level: RiskLevel) => string {
  const colours = useColours();
  const stripes = useStripes();
  return (level) => mergeClasses(colours[level], stripes[level]);
}

export function LevelBadge({ level }: { level: RiskLevel }) {
  const styles = useStyles();
  const colours = useColours();
  return <span className={mergeClasses(styles.level, colours[level])}>{useText(riskMethodText).levels[level]}</span>;
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
