// How the parts of a drawing look: each has a colour and a pattern of its own, so that none is told by colour alone.
import { makeStyles, tokens } from '@fluentui/react-components';

const RIM = `1px solid ${tokens.colorNeutralStrokeAccessible}`;
const stripes = (line: number, space: number, angle = 135) =>
  `repeating-linear-gradient(${angle}deg, ${tokens.colorNeutralBackground1} 0 ${line}px, transparent ${line}px ${line + space}px)`;

/** In high contrast every colour is the same white: the stripes and the rim tell the parts apart there. */
export const useFills = makeStyles({
  /** What is done, or all there is where nothing is divided. */
  whole: { backgroundColor: tokens.colorCompoundBrandBackground, border: RIM },
  /** Somebody has done it: the colour that says so beside it. */
  done: { backgroundColor: tokens.colorPaletteGreenForeground3, border: RIM },
  /** What is left of the same. */
  rest: { backgroundColor: tokens.colorNeutralBackground1, border: RIM },
  late1: { backgroundColor: tokens.colorPaletteMarigoldBorderActive, backgroundImage: stripes(4, 4), border: RIM },
  late2: { backgroundColor: tokens.colorPalettePumpkinBorderActive, backgroundImage: stripes(2, 6, 45), border: RIM },
  late3: { backgroundColor: tokens.colorStatusDangerBorderActive, backgroundImage: stripes(1, 9, 90), border: RIM },
  late4: { backgroundColor: tokens.colorPaletteDarkRedBorderActive, border: RIM },
  ghost: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
});

/** Things beside each other in no order: colours that differ in weight too, each with its own stripes. */
export const useSeries = makeStyles({
  1: { backgroundColor: tokens.colorCompoundBrandBackground, border: RIM },
  2: { backgroundColor: tokens.colorPalettePumpkinBorderActive, backgroundImage: stripes(2, 4), border: RIM },
  3: { backgroundColor: tokens.colorPaletteTealBorderActive, backgroundImage: stripes(2, 6, 45), border: RIM },
  4: { backgroundColor: tokens.colorPaletteGoldBorderActive, backgroundImage: stripes(1, 3, 0), border: RIM },
  5: { backgroundColor: tokens.colorNeutralBackground1, border: RIM },
});
