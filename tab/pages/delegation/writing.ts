// The delegation order while it is written: costs are kept as typed.
import { formatNumber } from '../../../bot/blocks/instant.ts';
import type { DecisionType, DelegationLine } from '../../../bot/capabilities/delegation/model.ts';
import type { DelegationView } from '../../../bot/capabilities/delegation/question-model.ts';
import { kronorOf } from '../../../bot/capabilities/delegation/version-rules.ts';

export interface Row extends Omit<DelegationLine, 'costFrom'> {
  readonly key: string;
  readonly cost: string;
}

export interface Writing {
  readonly rows: readonly Row[];
  readonly note: string;
}

export const writingOf = ({ version, lines }: DelegationView): Writing => ({
  note: '',
  rows: lines.map(({ costFrom, ...line }, place) => ({
    ...line,
    key: `${version}/${place}`,
    cost: formatNumber(costFrom, 'sv'),
  })),
});

export function newRow(type: DecisionType): Row {
  return { key: crypto.randomUUID(), type, level: 'low', law: false, cost: '0', decider: 'manager', item: '' };
}

/** The rows as lines; those whose cost is no amount are left out. */
export const linesOf = (rows: readonly Row[]): readonly DelegationLine[] =>
  rows.flatMap(({ key: _key, cost, ...line }) => {
    const costFrom = kronorOf(cost);
    return costFrom === undefined ? [] : [{ ...line, costFrom }];
  });
