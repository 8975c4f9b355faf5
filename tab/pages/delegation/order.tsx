// The order to be read: who decides at each level, under each condition that its lines know.
import { makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../bot/blocks/instant.ts';
import { DECISION_TYPES, type DelegationLine, RISK_LEVELS } from '../../../bot/capabilities/delegation/model.ts';
import { delegationText } from '../../../bot/capabilities/delegation/text.ts';
import { PlainTable } from '../../list/plain-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { orderText } from './order-text.ts';
import { ROOM } from './rows.tsx';

const useStyles = makeStyles({
  decider: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  item: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  as: { color: tokens.colorNeutralForeground2 },
});

type Condition = Pick<DelegationLine, 'law' | 'costFrom'>;

const keyOf = ({ law, costFrom }: Condition) => `${law ? 1 : 0}/${costFrom}`;
const isMain = ({ law, costFrom }: Condition) => !law && costFrom === 0;

/** The main rule first, then what raises it. */
function conditionsIn(lines: readonly DelegationLine[]): readonly Condition[] {
  const all = new Map(lines.map(({ law, costFrom }) => [keyOf({ law, costFrom }), { law, costFrom }]));
  return [...all.values()].toSorted(
    (a, b) =>
      Number(isMain(b)) - Number(isMain(a)) ||
      Number(a.costFrom > 0) - Number(b.costFrom > 0) ||
      a.costFrom - b.costFrom,
  );
}

export function OrderTable({ lines }: { readonly lines: readonly DelegationLine[] }) {
  const { decisionTypes } = useText(delegationText);
  return DECISION_TYPES.map((type) => (
    <Panel key={type} title={decisionTypes[type]}>
      <OfType label={decisionTypes[type]} lines={lines.filter((line) => line.type === type)} />
    </Panel>
  ));
}

function OfType({ label, lines }: { readonly label: string; readonly lines: readonly DelegationLine[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(orderText);
  const { levels, deciders } = useText(delegationText);
  const conditions = conditionsIn(lines);
  const named = ({ law, costFrom }: Condition) => {
    const kronor = formatNumber(costFrom, language);
    if (costFrom === 0) return law ? text.law : text.always;
    return law ? text.both(kronor) : text.cost(kronor);
  };
  return (
    <PlainTable
      label={label}
      room={ROOM}
      titles={[text.level, ...conditions.map(named)]}
      widths={['16%']}
      rows={RISK_LEVELS.map((level) => ({
        key: level,
        cells: [
          <strong key="level">{levels[level]}</strong>,
          ...conditions.map((condition) => {
            const line = lines.find((one) => one.level === level && keyOf(one) === keyOf(condition));
            if (!line)
              return (
                <span key={keyOf(condition)} className={styles.as}>
                  {text.as}
                </span>
              );
            return (
              <span key={keyOf(condition)}>
                <span className={styles.decider}>{deciders[line.decider]}</span>
                <span className={styles.item}>{text.item(line.item)}</span>
              </span>
            );
          }),
        ],
      }))}
    />
  );
}
