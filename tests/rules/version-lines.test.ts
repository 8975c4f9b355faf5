// The lines of a delegation order: in which order they stand, what makes two the same matter, and what a saved version holds.
import { describe, expect, it } from 'vitest';
import type { DelegationLine } from '../../bot/capabilities/delegation/model.ts';
import { DEFAULT_LINES } from '../../bot/capabilities/delegation/rules.ts';
import {
  delegationFault,
  differenceOf,
  inOrder,
  saveDelegation,
} from '../../bot/capabilities/delegation/version-rules.ts';
import { as, at, erik } from '../builders/incident.ts';

const line = (more: Partial<DelegationLine> = {}): DelegationLine => ({
  type: 'risk',
  level: 'low',
  law: false,
  costFrom: 0,
  decider: 'manager',
  item: '7.1',
  ...more,
});
const actor = { person: erik, roles: [as('coordinator')], language: 'sv' } as const;
const saving = {
  version: 0,
  lines: DEFAULT_LINES,
  note: 'Antagen av kommunstyrelsen',
  actor,
  versions: [],
  now: at('09:00'),
  changeId: 'c1',
};

describe('the lines stand', () => {
  const sorted = [
    line({ item: '1' }),
    line({ item: '2', decider: 'board' }),
    line({ item: '3', costFrom: 100 }),
    line({ item: '4', law: true }),
    line({ item: '5', level: 'moderate' }),
    line({ item: '6', level: 'critical' }),
    line({ item: '7', type: 'exception' }),
    line({ item: '8', type: 'exception', level: 'high' }),
  ];
  const items = (lines: readonly DelegationLine[]) => inOrder(lines).map(({ item }) => item);

  it('by type and level, then law, cost and who decides, however they were written', () => {
    const wanted = sorted.map(({ item }) => item);
    expect(items(sorted.toReversed())).toEqual(wanted);
    expect(items([...sorted.slice(3), ...sorted.slice(0, 3)])).toEqual(wanted);
  });
});

describe('what differs', () => {
  const before = [line(), line({ level: 'moderate', item: '7.4' })];
  it.each([
    ['another item', line({ item: '7.9' }), 'changed'],
    ['another decider', line({ decider: 'board' }), 'changed'],
    ['another cost is another matter', line({ costFrom: 5 }), 'added'],
    ['law is another matter', line({ law: true }), 'added'],
    ['another level is another matter', line({ level: 'high' }), 'added'],
    ['another type is another matter', line({ type: 'exception' }), 'added'],
  ] as const)('%s', (_fact, written, change) => {
    const changes = differenceOf(before, [written, ...before.slice(1)]);
    const expected =
      change === 'changed'
        ? [{ change, from: before[0], line: written }]
        : [
            { change, line: written },
            { change: 'removed', line: before[0] },
          ];
    expect(changes).toEqual(expected);
  });

  it('is nothing where the same lines stand in another order', () => {
    expect(differenceOf(before, before.toReversed())).toEqual([]);
  });

  it('tells what is taken away in order, after what is written', () => {
    const changes = differenceOf([...before].toReversed(), [line({ level: 'high' })]);
    expect(changes.map(({ change, line: { level } }) => [change, level])).toEqual([
      ['added', 'high'],
      ['removed', 'low'],
      ['removed', 'moderate'],
    ]);
  });
});

describe('a version that cannot be says where', () => {
  const lines = DEFAULT_LINES;
  const isFirst = ({ type, level, law, costFrom }: DelegationLine) =>
    type === 'exception' && level === 'high' && !law && costFrom === 0;

  it('a level without a line for every matter', () => {
    expect(delegationFault(lines.filter((one) => !isFirst(one)))).toMatchObject({
      refused: 'delegationUncovered',
      facts: { type: 'exception', level: 'high' },
    });
  });

  it('a line without an item', () => {
    expect(delegationFault(lines.map((one) => (isFirst(one) ? { ...one, item: '' } : one)))).toMatchObject({
      refused: 'delegationItemMissing',
      facts: { type: 'exception', level: 'high' },
    });
  });

  it('two lines of one matter', () => {
    const twice = lines.filter(isFirst).map((one) => ({ ...one, item: '9.9' }));
    expect(delegationFault([...lines, ...twice])).toMatchObject({
      refused: 'delegationDoubled',
      facts: { type: 'exception', level: 'high' },
    });
    expect(delegationFault([...lines, ...twice.map((one) => ({ ...one, law: true, costFrom: 1 }))])).toBeUndefined();
  });
});

describe('a saved version', () => {
  it('holds all that is kept of it', () => {
    expect(saveDelegation({ ...saving, lines: DEFAULT_LINES.toReversed() })).toEqual({
      id: 'delegation-1',
      version: 1,
      lines: inOrder(DEFAULT_LINES),
      note: 'Antagen av kommunstyrelsen',
      changedBy: erik.id,
      changedByName: erik.name,
      changedAt: at('09:00'),
      changeId: 'c1',
    });
  });

  it('is refused on a version that is not there, in nobody’s name', () => {
    expect(saveDelegation({ ...saving, version: 3 })).toMatchObject({
      refused: 'delegationChanged',
      facts: { name: '' },
    });
  });

  it('may be the default as it stands, once', () => {
    const first = saveDelegation(saving);
    if ('refused' in first) throw new Error(first.refused);
    expect(saveDelegation({ ...saving, version: 1, versions: [first] })).toMatchObject({
      refused: 'delegationUnchanged',
    });
  });
});
