// A card as it will be met in the chat, drawn by the renderer that Teams' own is made from. Much to load: only where it is shown.
import { makeStyles, tokens } from '@fluentui/react-components';
import { AdaptiveCard, HostConfig } from 'adaptivecards';
import { useEffect, useRef } from 'react';
import type { Card } from '../../bot/blocks/card.ts';

const ink = tokens.colorNeutralForeground1;
const quiet = tokens.colorNeutralForeground2;
const colors = Object.fromEntries(
  ['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention'].map((name) => [
    name,
    { default: ink, subtle: quiet },
  ]),
);
const styled = (backgroundColor: string) => ({ backgroundColor, foregroundColors: colors });
const config = new HostConfig({
  fontFamily: tokens.fontFamilyBase,
  spacing: { small: 6, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 12 },
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
  containerStyles: {
    default: styled('transparent'),
    emphasis: styled(tokens.colorNeutralBackground3),
    good: styled(tokens.colorStatusSuccessBackground1),
    warning: styled(tokens.colorStatusWarningBackground1),
  },
});

const useStyles = makeStyles({
  card: {
    maxWidth: '440px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    color: ink,
    // The renderer lets what has no room run out of sight.
    '& .ac-actionSet': { flexWrap: 'wrap' },
    '& button': {
      margin: '12px 8px 0 0',
      padding: '6px 12px',
      font: 'inherit',
      color: ink,
      backgroundColor: tokens.colorNeutralBackground1,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

/** Nothing in it can be pressed. */
export function CardPreview({ shown }: { readonly shown: Card }) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawn = new AdaptiveCard();
    drawn.hostConfig = config;
    drawn.parse(shown);
    const element = drawn.render();
    frame.current?.replaceChildren(...(element ? [element] : []));
  }, [shown]);
  return <div ref={frame} className={styles.card} inert />;
}
