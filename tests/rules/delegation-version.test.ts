// How the delegation order is written: amounts as people write them, what a version must hold, and what differs between two.
import { describe, expect, it } from 'vitest';
import type { DelegationLine } from '../../bot/capabilities/delegation/model.ts';
import { DEFAULT_LINES } from '../../bot/capabilities/delegation/rules.ts';
import {
  currentVersion,
  delegationFault,
  differenceOf,
  inOrder,
  kronorOf,
  linesNow,
  saveDelegation,
} from '../../bot/capabilities/delegation/version-rules.ts';
import { as, at, bengt, erik } from '../builders/incident.ts';

const actor = { person: erik, roles: [as('coordinator')], language: 'sv' } as const;
const [first, ...rest] = DEFAULT_LINES as readonly [DelegationLine, ...DelegationLine[]];
const saving = {
  version: 0,
  lines: DEFAULT_LINES,
  note: 'Antagen av kommunstyrelsen',
  actor,
  versions: [],
  now: at('09:00'),
  changeId: 'c1',
};
const refusal = (outcome: unknown) => (outcome as { refused?: string } | undefined)?.refused;

describe('a cost', () => {
  it.each([
    ['', 0],
    ['0', 0],
    ['50000', 50_000],
    ['50 000', 50_000],
    ['50\u00a0000', 50_000],
    ['50 000 kr', 50_000],
    ['50 000:-', 50_000],
    ['50000,50', 50_000.5],
    ['50000.5', 50_000.5],
    ['50.000', 50_000],
    ['1.250.000', 1_250_000],
    ['50.000,50', 50_000.5],
    ['50,000.50', 50_000.5],
    ['1,5', 1.5],
    ['femtio', undefined],
    ['50k', undefined],
    ['-5', undefined],
    ['1,2,3', undefined],
    ['5.0000', undefined],
    ['9999999999999', undefined],
  ])('written as “%s” is %s', (typed, kronor) => {
    expect(kronorOf(typed)).toBe(kronor);
  });
});

describe('the order', () => {
  it.each([
    ['the default', DEFAULT_LINES, undefined],
    ['without its first line', rest, 'delegationUncovered'],
    ['only from a cost', [{ ...first, costFrom: 1 }, ...rest], 'delegationUncovered'],
    ['only where law is touched', [{ ...first, law: true, costFrom: 7 }, ...rest], 'delegationUncovered'],
    ['with a line without an item', [{ ...first, item: '' }, ...rest], 'delegationItemMissing'],
    ['with the same matter twice', [...DEFAULT_LINES, { ...first, decider: 'board' as const }], 'delegationDoubled'],
  ])('%s', (_fact, lines, code) => {
    expect(refusal(delegationFault(lines))).toBe(code);
  });

  it('is the default until something is saved, and then the newest version, whatever the order of the list', () => {
    const v1 = saveDelegation(saving) as Exclude<ReturnType<typeof saveDelegation>, { refused: string }>;
    const v2 = { ...v1, id: 'delegation-2', version: 2, lines: rest };
    expect(linesNow([])).toBe(DEFAULT_LINES);
    expect([currentVersion([v1, v2])?.version, currentVersion([v2, v1])?.version]).toEqual([2, 2]);
    expect(linesNow([v1, v2])).toBe(rest);
  });

  it('is saved as the next version, with who, when and what', () => {
    expect(saveDelegation(saving)).toMatchObject({
      id: 'delegation-1',
      version: 1,
      changedByName: 'Erik Sandström',
      note: 'Antagen av kommunstyrelsen',
      lines: inOrder(DEFAULT_LINES),
    });
  });

  const saved = saveDelegation(saving) as Exclude<ReturnType<typeof saveDelegation>, { refused: string }>;
  const changed = [{ ...first, item: '9.9' }, ...rest];
  it.each([
    ['by an auditor', { actor: { ...actor, person: bengt, roles: [as('auditor')] } }, 'notAllowed'],
    ['that somebody else has saved meanwhile', { versions: [saved], lines: changed }, 'delegationChanged'],
    ['without a change', { versions: [saved], version: 1 }, 'delegationUnchanged'],
    ['without a note', { note: '' }, 'delegationNoteMissing'],
    ['with a fault', { lines: rest }, 'delegationUncovered'],
    ['with a change', { versions: [saved], version: 1, lines: changed }, undefined],
  ])('%s', (_fact, more, code) => {
    expect(refusal(saveDelegation({ ...saving, ...more }))).toBe(code);
  });

  it('names whoever was first', () => {
    const versions = [{ ...saved, changedByName: 'Anna-Karin Holm' }];
    expect(saveDelegation({ ...saving, versions })).toMatchObject({ facts: { name: 'Anna-Karin Holm' } });
  });
});

describe('what differs', () => {
  const higher: DelegationLine = { ...first, decider: 'board' };
  const more: DelegationLine = { ...first, law: true, costFrom: 90_000, item: '8.8' };
  it.each([
    ['nothing', DEFAULT_LINES, DEFAULT_LINES.toReversed(), []],
    ['a line more', DEFAULT_LINES, [...DEFAULT_LINES, more], [{ change: 'added', line: more }]],
    ['a line less', DEFAULT_LINES, rest, [{ change: 'removed', line: first }]],
    ['another decider', DEFAULT_LINES, [higher, ...rest], [{ change: 'changed', from: first, line: higher }]],
  ])('%s', (_fact, before, after, changes) => {
    expect(differenceOf(before, after)).toEqual(changes);
  });
});
