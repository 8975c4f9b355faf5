// Teams' look for cards. Colours are Fluent's variables, so one configuration follows all three themes.
import { HostConfig } from 'adaptivecards';

const color = (name: string, subtle = name) => ({ default: `var(--${name})`, subtle: `var(--${subtle})` });

const foregroundColors = {
  default: color('colorNeutralForeground1', 'colorNeutralForeground3'),
  dark: color('colorNeutralForeground1', 'colorNeutralForeground2'),
  light: color('colorNeutralForeground3', 'colorNeutralForeground4'),
  accent: color('colorBrandForeground1'),
  good: color('colorStatusSuccessForeground1'),
  warning: color('colorStatusWarningForeground3'),
  attention: color('colorStatusDangerForeground3'),
};

const style = (background: string, border = 'colorNeutralStroke2') => ({
  backgroundColor: `var(--${background})`,
  borderColor: `var(--${border})`,
  foregroundColors,
});

export const hostConfig = new HostConfig({
  fontFamily: 'var(--fontFamilyBase)',
  supportsInteractivity: true,
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 20, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: style('colorNeutralBackground1'),
    emphasis: style('colorNeutralBackground3'),
    accent: style('colorBrandBackground2'),
    good: style('colorStatusSuccessBackground1', 'colorStatusSuccessBorder1'),
    warning: style('colorStatusWarningBackground1', 'colorStatusWarningBorder1'),
    attention: style('colorStatusDangerBackground1', 'colorStatusDangerBorder1'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  factSet: {
    title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 180 },
    value: { color: 'default', size: 'default', weight: 'default', wrap: true },
    spacing: 16,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', size: 'small', spacing: 'small' },
  },
  textBlock: { headingLevel: 3 },
});
