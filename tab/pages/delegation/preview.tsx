import { Checkbox, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isRefusal } from '../../../bot/blocks/refusal.ts';
import { listed } from '../../../bot/blocks/text.ts';
import {
  DECISION_TYPES,
  type Decider,
  type DelegationLine,
  RISK_LEVELS,
} from '../../../bot/capabilities/delegation/model.ts';
import { authorityFor } from '../../../bot/capabilities/delegation/rules.ts';
import { delegationText } from '../../../bot/capabilities/delegation/text.ts';
import { kronorOf } from '../../../bot/capabilities/delegation/version-rules.ts';
import { useAnswer } from '../../api/queries.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage, useText } from '../../shell/session.tsx';
import { orderText } from './order-text.ts';
import { delegationPageText } from './text.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    alignItems: 'start',
    columnGap: '24px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
  },
  law: { marginTop: '24px' },
  answer: { margin: '0 0 4px', fontWeight: 600 },
});

const FIRST = { type: 'risk', level: 'moderate', law: false, cost: '', administration: '', unit: '' } as const;
type Choosing = { readonly [Name in keyof typeof FIRST]: Name extends 'law' ? boolean : string };

/** Whom Värna would ask in a matter, with the lines as they stand on the page. */
export function Preview({ lines }: { readonly lines: readonly DelegationLine[] }) {
  const styles = useStyles();
  const text = useText(delegationPageText);
  const { decisionTypes, levels } = useText(delegationText);
  const [value, setValue] = useState<Choosing>(FIRST);
  const change = (part: Partial<Choosing>) => setValue({ ...value, ...part });
  const type = DECISION_TYPES.find((one) => one === value.type) ?? 'risk';
  const level = RISK_LEVELS.find((one) => one === value.level) ?? 'moderate';
  const cost = kronorOf(value.cost);
  const { administrations, units } = usePlaces(value.administration);
  const { law, administration, unit } = value;
  const named = (names: readonly string[]) => [
    { value: '', label: text.preview.any },
    ...names.map((name) => ({ value: name, label: name })),
  ];
  return (
    <Panel title={text.preview.title}>
      <p>{text.preview.lead}</p>
      <div className={styles.fields}>
        <Choice
          label={text.preview.type}
          value={type}
          options={DECISION_TYPES.map((one) => ({ value: one, label: decisionTypes[one] }))}
          choose={(chosen) => change({ type: chosen })}
        />
        <Choice
          label={text.preview.level}
          value={level}
          options={RISK_LEVELS.map((one) => ({ value: one, label: levels[one] }))}
          choose={(chosen) => change({ level: chosen })}
        />
        <Field label={text.preview.cost} error={cost === undefined ? text.costWrong : null}>
          <Input inputMode="decimal" value={value.cost} onChange={(_, typed) => change({ cost: typed.value })} />
        </Field>
        <Checkbox
          className={styles.law}
          label={text.preview.law}
          checked={law}
          onChange={(_, { checked }) => change({ law: checked === true })}
        />
        <Choice
          label={text.preview.administration}
          value={administration}
          options={named(administrations)}
          choose={(chosen) => change({ administration: chosen, unit: '' })}
        />
        <Choice
          label={text.preview.unit}
          value={unit}
          options={named(units)}
          choose={(chosen) => change({ unit: chosen })}
        />
      </div>
      {cost !== undefined && (
        <Decided {...authorityFor({ type, level, law, cost }, lines)} administration={administration} unit={unit} />
      )}
    </Panel>
  );
}

function usePlaces(administration: string) {
  const { data } = useAnswer('organisation.boards', {});
  const branches =
    data === undefined || isRefusal(data)
      ? []
      : [...data.boards.flatMap(({ administrations }) => administrations), ...data.outside];
  const names = branches.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'sv'));
  const units = branches.find(({ name }) => name === administration)?.units.map(({ name }) => name) ?? [];
  return { administrations: [...new Set(names)], units };
}

interface DecidedProps {
  readonly decider: Decider;
  readonly item: string;
  readonly administration: string;
  readonly unit: string;
}

function Decided({ decider, item, administration, unit }: DecidedProps) {
  const styles = useStyles();
  const text = useText(delegationPageText).preview;
  const { deciders } = useText(delegationText);
  const who = useWho(decider, administration, unit);
  return (
    <div aria-live="polite">
      <p className={styles.answer}>{text.decides(deciders[decider], item)}</p>
      {who !== '' && <p>{who}</p>}
    </div>
  );
}

/** By name, or the board. */
function useWho(decider: Decider, administration: string, unit: string): string {
  const text = useText(delegationPageText).preview;
  const order = useText(orderText);
  const { deciders } = useText(delegationText);
  const language = useLanguage();
  const { data } = useAnswer('organisation.deciders', { decider, administration, unit });
  if (data === undefined || isRefusal(data)) return '';
  const board = data.board === null ? (administration === '' ? '' : text.noBoard) : text.board(data.board);
  if (decider === 'board') return board;
  const needsPlace = (decider === 'administrationHead' && administration === '') || decider === 'manager';
  const [first] = data.eligibleApprovers;
  if (needsPlace && first?.decider !== decider) return decider === 'manager' ? text.nearest : '';
  if (!first) return `${text.nobody} ${board}`;
  const names = data.eligibleApprovers.map(({ name, as }) => (as === 'deputy' ? text.deputy(name) : name));
  const deputies = data.deputies.length === 0 ? order.noDeputy : order.deputy(listed(data.deputies, language));
  const now = `${text.now(listed(names, language))} ${deputies}`;
  return first.decider === decider ? now : `${text.vacant(deciders[decider], deciders[first.decider])} ${now}`;
}
