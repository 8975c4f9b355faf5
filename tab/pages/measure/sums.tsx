import { makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { LIST_STATES, type ListState, type MeasureSums } from '../../../bot/capabilities/measure/model.ts';
import { measureText } from '../../../bot/capabilities/measure/text.ts';
import { useLanguage, useText } from '../../shell/session.tsx';
import { measurePageText } from './text.ts';

const SHOWN = LIST_STATES.filter((state): state is Exclude<ListState, 'all'> => state !== 'all');

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 130px), 1fr))',
    margin: 0,
  },
  one: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

export function Sums({ sums }: { sums: MeasureSums }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(measureText);
  const page = useText(measurePageText).page;
  const all: readonly (readonly [name: string, value: string])[] = [
    ...SHOWN.map((state) => [text.lists[state], formatNumber(sums[state], language)] as const),
    [page.cost, text.kronor(formatNumber(sums.cost, language))],
  ];
  return (
    <dl className={styles.list} aria-label={page.sums}>
      {all.map(([name, value]) => (
        <div key={name} className={styles.one}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
