// Where everyone who is meant stands: a bar for the eye, and the same in numbers that add up.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { inSentence, listed } from '../../../bot/blocks/text.ts';
import type { Funnel } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { overviewText } from './overview-text.ts';
import { pageText } from './text.ts';

const PARTS = [
  'acknowledged',
  'reached',
  'late',
  'delivered',
  'pending',
  'uncertain',
  'unreachable',
  'left',
  'setAside',
] as const;

// Read as hatching and lines too: in high contrast most colours are one.
const stripes = (color: string, degrees: number, gap: number) =>
  `repeating-linear-gradient(${degrees}deg, ${color} 0 3px, transparent 3px ${gap}px)`;

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '2px', height: '20px', overflow: 'hidden', marginBottom: '16px', borderRadius: '4px' },
  // Everyone counts: one of a thousand is still to be seen.
  part: { minWidth: '6px', boxSizing: 'border-box', border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '480px' },
  name: { padding: '4px 12px 4px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  number: { padding: '4px 0', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
  mark: {
    display: 'inline-block',
    width: '14px',
    height: '14px',
    marginRight: '8px',
    borderRadius: '2px',
    verticalAlign: '-2px',
  },
});

/** One colour says done, grey not yet, amber late, and a red hatch that nobody was reached. */
const useLooks = makeStyles({
  acknowledged: {
    backgroundColor: tokens.colorPaletteGreenForeground3,
    border: `1px solid ${tokens.colorPaletteGreenForeground3}`,
  },
  reached: {
    backgroundImage: stripes(tokens.colorPaletteGreenForeground3, 90, 6),
    border: `1px solid ${tokens.colorPaletteGreenForeground3}`,
  },
  late: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    backgroundImage: stripes(tokens.colorPaletteMarigoldBorderActive, 0, 6),
    border: `1px solid ${tokens.colorPaletteMarigoldBorderActive}`,
  },
  delivered: { backgroundColor: tokens.colorNeutralBackground5 },
  pending: { backgroundColor: tokens.colorNeutralBackground1 },
  uncertain: {
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  unreachable: {
    backgroundImage: stripes(tokens.colorPaletteRedBorderActive, 45, 7),
    border: `1px solid ${tokens.colorPaletteRedBorderActive}`,
  },
  left: { border: `1px dotted ${tokens.colorNeutralStrokeAccessible}` },
  setAside: { border: `1px dotted ${tokens.colorNeutralStrokeAccessible}` },
});

interface FunnelViewProps {
  readonly funnel: Funnel;
  /** Of those who have the card and have not answered, how many are past their day. */
  readonly late: number;
}

export function FunnelView({ funnel, late }: FunnelViewProps) {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText(pageText).campaign;
  const { progress } = useText(overviewText);
  const { deliveries } = useText(campaignText);
  const language = useLanguage();
  const isLate = Math.min(late, funnel.delivered);
  const counts = { ...funnel, late: isLate, delivered: funnel.delivered - isLate };
  const names = { ...deliveries, late: progress.lateName };
  const shown = PARTS.filter((part) => counts[part] > 0);
  const inWords = listed(
    shown.map((part) => `${inSentence(names[part])} ${counts[part]}`),
    language,
  );
  return (
    <>
      <div className={styles.bar} role="img" aria-label={inWords}>
        {shown.map((part) => (
          <span key={part} className={mergeClasses(styles.part, looks[part])} style={{ flexGrow: counts[part] }} />
        ))}
      </div>
      <table className={styles.table} aria-label={text.title}>
        <tbody>
          {shown.map((part) => (
            <tr key={part}>
              <th scope="row" className={styles.name}>
                <span aria-hidden className={mergeClasses(styles.part, styles.mark, looks[part])} />
                {names[part]}
              </th>
              <td className={styles.number}>{formatNumber(counts[part], language)}</td>
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row" className={mergeClasses(styles.name, styles.total)}>
              {text.total}
            </th>
            <td className={styles.number}>{formatNumber(funnel.audience, language)}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
