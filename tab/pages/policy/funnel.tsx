// Where everyone who is meant stands: a bar for the eye, and the same in numbers that add up.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { inSentence, listed } from '../../../bot/blocks/text.ts';
import type { Funnel } from '../../../bot/capabilities/campaign/model.ts';
import { campaignText } from '../../../bot/capabilities/campaign/text.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { pageText } from './text.ts';

const PARTS = [
  'acknowledged',
  'reached',
  'delivered',
  'pending',
  'uncertain',
  'unreachable',
  'left',
  'setAside',
] as const;

const useStyles = makeStyles({
  summary: { margin: '0 0 8px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  bar: {
    display: 'flex',
    gap: '2px',
    height: '16px',
    overflow: 'hidden',
    marginBottom: '16px',
    borderRadius: tokens.borderRadiusMedium,
  },
  // Everyone counts: one of a thousand is still to be seen.
  part: { minWidth: '4px', border: '1px solid transparent', boxSizing: 'border-box' },
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '480px' },
  name: { padding: '4px 12px 4px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  number: { padding: '4px 0', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
  mark: { display: 'inline-block', width: '12px', height: '12px', marginRight: '8px', borderRadius: '2px' },
});

const useLooks = makeStyles({
  acknowledged: { backgroundColor: tokens.colorPaletteGreenForeground3 },
  reached: { backgroundColor: tokens.colorPaletteTealBorderActive },
  delivered: { backgroundColor: tokens.colorBrandBackground },
  pending: { backgroundColor: tokens.colorNeutralStroke1 },
  uncertain: { backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  unreachable: { backgroundColor: tokens.colorPaletteRedBorderActive },
  left: { backgroundColor: tokens.colorNeutralForeground3 },
  setAside: { backgroundColor: tokens.colorNeutralForeground4 },
});

export function FunnelView({ funnel }: { funnel: Funnel }) {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText(pageText).campaign;
  const { deliveries } = useText(campaignText);
  const language = useLanguage();
  const shown = PARTS.filter((part) => funnel[part] > 0);
  const inWords = listed(
    shown.map((part) => `${inSentence(deliveries[part])} ${funnel[part]}`),
    language,
  );
  return (
    <>
      <p className={styles.summary}>{text.summary(funnel.acknowledged, funnel.audience)}</p>
      <div className={styles.bar} role="img" aria-label={inWords}>
        {shown.map((part) => (
          <span key={part} className={mergeClasses(styles.part, looks[part])} style={{ flexGrow: funnel[part] }} />
        ))}
      </div>
      <table className={styles.table} aria-label={text.title}>
        <tbody>
          {shown.map((part) => (
            <tr key={part}>
              <th scope="row" className={styles.name}>
                <span aria-hidden className={mergeClasses(styles.mark, looks[part])} />
                {deliveries[part]}
              </th>
              <td className={styles.number}>{formatNumber(funnel[part], language)}</td>
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
