// Four steps that grow heavier, in the light theme and in the dark one. In high contrast the first three are black:
// stripes that only that theme shows tell them apart, and the heaviest is turned to black on white.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const mixed = (colour: string, share: number) =>
  `color-mix(in srgb, ${colour} ${share}%, ${tokens.colorNeutralBackground1})`;
const lines = (space: number) =>
  `repeating-linear-gradient(135deg, ${tokens.colorTransparentStroke} 0 2px, transparent 2px ${space}px)`;
const atSide = (space: number) => ({
  backgroundImage: lines(space),
  backgroundSize: '10px 100%',
  backgroundPosition: 'left',
  backgroundRepeat: 'no-repeat',
});

/** The ground, and what can be read on it. */
export const useRamp = makeStyles({
  1: { color: tokens.colorNeutralForeground1, backgroundColor: mixed(tokens.colorPaletteMarigoldBackground2, 20) },
  2: { color: tokens.colorNeutralForeground1, backgroundColor: mixed(tokens.colorPaletteMarigoldBackground2, 65) },
  3: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorStatusWarningBackground2 },
  4: { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorStatusDangerBackground3 },
});

/** Beside words. */
export const useSideStripes = makeStyles({ 1: {}, 2: atSide(10), 3: atSide(5), 4: {} });

/** Where there are no words. */
const useStripes = makeStyles({
  1: {},
  2: { backgroundImage: lines(10) },
  3: { backgroundImage: lines(5) },
  4: {},
});

const useRim = makeStyles({ rim: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` } });

export type RampStep = 1 | 2 | 3 | 4;

/** The class that fills a part of a drawing, where there are no words. */
export function useRampFill(): (step: RampStep) => string {
  const ramp = useRamp();
  const stripes = useStripes();
  const { rim } = useRim();
  return (step) => mergeClasses(ramp[step], stripes[step], rim);
}
