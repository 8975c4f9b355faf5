// What the register says of a risk: the words of the scales it is read with, and the decision if there is one.
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../bot/capabilities/risk/row-rules.ts';
import { DEFAULT_METHOD } from '../../bot/capabilities/risk-method/rules.ts';
import { risk } from '../builders/a-risk.ts';
import { day } from '../builders/time.ts';

const reading = { method: DEFAULT_METHOD, level: 'high', levelNow: 'critical', rescore: true } as const;
const open = { reading, validity: 'open', decision: undefined, corrections: [] } as const;
const board = { body: 'Socialnämnden', on: day('2026-11-20'), section: '§ 12', diaryNumber: 'SN 1' };

describe('a row of the register', () => {
  it('has the risk’s own facts, and nothing of a decision before there is one', () => {
    expect(rowOf({ ...risk, residual: null }, open)).toEqual({
      id: risk.id,
      number: risk.number,
      kind: risk.kind,
      title: risk.title,
      object: risk.object.name,
      ownerName: risk.ownerName,
      administration: risk.administration,
      unit: risk.unit,
      current: risk.current,
      likelihood: DEFAULT_METHOD.likelihoods[risk.current.likelihood - 1],
      consequence: DEFAULT_METHOD.consequences[risk.current.consequence - 1],
      level: 'high',
      levelNow: 'critical',
      rescore: true,
      residualLevel: null,
      validity: 'open',
      validUntil: null,
      meeting: null,
      corrections: [],
    });
  });

  it('has the last day, the meeting and the corrections of the decision', () => {
    const decision = { validUntil: day('2027-06-30'), board } as unknown as Parameters<typeof rowOf>[1]['decision'];
    const corrections = [{ id: 'c' }] as unknown as Parameters<typeof rowOf>[1]['corrections'];
    const row = rowOf(risk, { ...open, validity: 'accepted', decision, corrections });
    expect(row).toMatchObject({ validity: 'accepted', validUntil: '2027-06-30', meeting: board, corrections });
  });

  it('has the level after measures by the matrix it is read with, and no word for a step that is not on the scale', () => {
    const scored = { ...risk, current: { likelihood: 5, consequence: 5 }, residual: { likelihood: 4, consequence: 4 } };
    expect(rowOf(scored, open)).toMatchObject({ likelihood: null, consequence: null, residualLevel: 'critical' });
  });
});
