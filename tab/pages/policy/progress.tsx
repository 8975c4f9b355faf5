// How far the reading has come: the one large number, what is left, and what is late.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { daysBetween, formatDay } from '../../../bot/blocks/instant.ts';
import type { CampaignView } from '../../../bot/capabilities/campaign/model.ts';
import { useToday } from '../../api/today.ts';
import { TextLink } from '../../parts/text-link.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { overviewText } from './overview-text.ts';
import { pageText } from './text.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '4px 16px', marginBottom: '4px' },
  percent: { ...typographyStyles.title1, fontVariantNumeric: 'tabular-nums' },
  summary: { fontSize: tokens.fontSizeBase400 },
  facts: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: '0 0 16px', padding: 0, listStyleType: 'none' },
  late: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

interface ProgressProps {
  readonly view: CampaignView;
  /** Where the late ones stand by name; null where the reader may not see names. */
  readonly toLate: string | null;
}

/** Those who know of it, of those who are still meant. */
export function shareOf({ funnel }: CampaignView) {
  const done = funnel.acknowledged + funnel.reached;
  const meant = funnel.audience - funnel.left - funnel.setAside;
  return { done, meant, left: meant - done, percent: meant === 0 ? 0 : Math.round((100 * done) / meant) };
}

export function ReadingProgress({ view, toLate }: ProgressProps) {
  const styles = useStyles();
  const text = useText(pageText).campaign;
  const { progress } = useText(overviewText);
  const language = useLanguage();
  const today = useToday();
  const { due, state } = view.campaign;
  const { funnel, late } = view;
  const { left, percent } = shareOf(view);
  const days = daysBetween(today, due);
  const isUnderWay = state === 'running' || state === 'paused';
  return (
    <>
      <div className={styles.head}>
        <span className={styles.percent}>{progress.percent(percent)}</span>
        <span className={styles.summary}>{text.summary(funnel.acknowledged, funnel.audience)}</span>
      </div>
      <ul className={styles.facts}>
        <li>{progress.left(left)}</li>
        {late > 0 && (
          <li className={styles.late}>
            {toLate === null ? progress.late(late) : <TextLink to={toLate}>{progress.late(late)}</TextLink>}
          </li>
        )}
        {funnel.unreachable > 0 && <li>{progress.unreachable(funnel.unreachable)}</li>}
        {isUnderWay && (
          <li>
            {days < 0 ? progress.past(formatDay(due, language), -days) : progress.due(formatDay(due, language), days)}
          </li>
        )}
      </ul>
    </>
  );
}
