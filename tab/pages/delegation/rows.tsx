import { Button, Checkbox, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { DECIDERS, type DecisionType, RISK_LEVELS } from '../../../bot/capabilities/delegation/model.ts';
import { delegationText } from '../../../bot/capabilities/delegation/text.ts';
import { kronorOf } from '../../../bot/capabilities/delegation/version-rules.ts';
import { PlainTable } from '../../list/plain-table.tsx';
import { useText } from '../../shell/session.tsx';
import { delegationPageText } from './text.ts';
import type { Row } from './writing.ts';

const useStyles = makeStyles({
  field: { width: '100%', minWidth: 0 },
  add: { margin: '12px 0' },
});

export const ROOM = 900;
export const WIDTHS = ['18%', '16%', '17%', '22%', '17%', '72px'];

interface RowsProps {
  readonly type: DecisionType;
  readonly rows: readonly Row[];
  readonly fault: (name: string) => string | null;
  readonly change: (key: string, part: Partial<Row>) => void;
  readonly remove: (key: string) => void;
  readonly add: () => void;
}

/** The lines of one kind of decision, each field by itself. */
export function Rows(props: RowsProps) {
  const { type, rows, remove, add } = props;
  const styles = useStyles();
  const text = useText(delegationPageText);
  const words = useText(delegationText).decisionTypes[type];
  const { level, law, cost, decider, item, remove: gone } = text.columns;
  const fields = useFields(props);
  return (
    <>
      <PlainTable
        label={words}
        room={ROOM}
        titles={[level, law, cost, decider, item, gone]}
        widths={WIDTHS}
        rows={rows.map((row, place) => ({
          key: row.key,
          cells: [
            ...fields(row, (column) => text.cell(column, place + 1, words)),
            <Button
              key="remove"
              icon={<DeleteRegular />}
              aria-label={text.cell(gone, place + 1, words)}
              onClick={() => remove(row.key)}
            />,
          ],
        }))}
      />
      <Button className={styles.add} icon={<AddRegular />} aria-label={text.addTo(words)} onClick={add}>
        {text.add}
      </Button>
    </>
  );
}

function useFields({ fault, change }: RowsProps) {
  const styles = useStyles();
  const text = useText(delegationPageText);
  const { levels, deciders } = useText(delegationText);
  const { columns } = text;
  return (row: Row, named: (column: string) => string) => {
    const put = (part: Partial<Row>) => change(row.key, part);
    const cost = kronorOf(row.cost) === undefined ? text.costWrong : null;
    const item = fault(`item/${row.key}`);
    return [
      <Select
        key="level"
        className={styles.field}
        aria-label={named(columns.level)}
        value={row.level}
        onChange={(_, { value }) => put({ level: RISK_LEVELS.find((one) => one === value) ?? row.level })}
      >
        {RISK_LEVELS.map((one) => (
          <option key={one} value={one}>
            {levels[one]}
          </option>
        ))}
      </Select>,
      <Checkbox
        key="law"
        aria-label={named(columns.law)}
        checked={row.law}
        onChange={(_, { checked }) => put({ law: checked === true })}
      />,
      <Field key="cost" validationState={cost === null ? 'none' : 'error'} validationMessage={cost}>
        <Input
          className={styles.field}
          input={{ className: styles.field }}
          aria-label={named(columns.cost)}
          inputMode="decimal"
          value={row.cost}
          onChange={(_, { value }) => put({ cost: value })}
        />
      </Field>,
      <Select
        key="decider"
        className={styles.field}
        aria-label={named(columns.decider)}
        value={row.decider}
        onChange={(_, { value }) => put({ decider: DECIDERS.find((one) => one === value) ?? row.decider })}
      >
        {DECIDERS.map((one) => (
          <option key={one} value={one}>
            {deciders[one]}
          </option>
        ))}
      </Select>,
      <Field key="item" validationState={item === null ? 'none' : 'error'} validationMessage={item}>
        <Input
          className={styles.field}
          input={{ className: styles.field }}
          aria-label={named(columns.item)}
          maxLength={40}
          value={row.item}
          onChange={(_, { value }) => put({ item: value })}
        />
      </Field>,
    ];
  };
}
